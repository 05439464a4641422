def expected = new File(basedir, 'expected-dependencies.txt').readLines().findAll { it }
def found = new File(basedir, 'target/dependencies.txt').readLines()
        .collect { (it =~ /^\s+([^:\s]+):([^:]+):jar:([^:]+):/) }
        .findAll { it.find() }
        .collect { it.group(1) + ':' + it.group(2) + ':' + it.group(3) }
        .findAll { !it.startsWith('dev.tuningadvisor:') }
assert found.sort() == expected.sort(): 'the core brings other dependencies than those listed'
assert new File(basedir, 'target/advice.json').text.contains('"recommendation"')
assert new File(basedir, 'target/advice.txt').text.contains('Fine-tune')
assert !(new File(basedir, 'build.log').text =~ /(WARN|ERROR).*(drools|kie)/): 'the engine prints to the screen'
return true
