#!/bin/sh
# Opens a rule book in Chromium and writes what is wrong with it to standard output, one fault a line.
#
#   run.sh PAGE FOLDER   PAGE the HTML file, FOLDER where the browser's tools and screenshots are kept
#
# Exits with 0 when nothing is wrong, 1 when something is, 3 when there can be no browser here (and says why). Takes the
# Chromium of the system, or the one that CHROMIUM names; where there is none and the user is root, installs Debian's.
set -eu

none() {
    printf 'no browser: %s\n' "$1" >&2
    exit 3
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
page=$1
folder=$2

find_browser() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
        if [ -n "$name" ] && command -v "$name"; then
            return 0
        fi
    done
    return 1
}

install_packages() {
    [ "$(id -u)" = 0 ] || none "there is no $1, and only root can install it"
    command -v apt-get >/dev/null || none "there is no $1, and no apt-get to install it"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } >&2 ||
        none "apt-get could not install $1"
}

command -v npm >/dev/null || install_packages nodejs npm
browser=$(find_browser) || { install_packages chromium fonts-dejavu-core && browser=$(find_browser); } ||
    none "chromium was installed but is not found"

mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$here/rule-book.mjs" "$folder"
(cd "$folder" && npm ci --silent --no-audit --no-fund --ignore-scripts >&2) || none "npm could not install the tools"

exec node "$folder/rule-book.mjs" "$browser" "$page" "$folder"
