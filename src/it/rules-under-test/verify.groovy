def report = new File(basedir, 'target/surefire-reports/TEST-app.MyRulesTest.xml').text
assert report =~ /<testsuite [^>]*tests="3" errors="0" skipped="0" failures="0"/: 'two scenarios and one test run and pass'
return true
