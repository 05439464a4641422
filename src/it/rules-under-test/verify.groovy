def report = new XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-app.MyRulesTest.xml'))
assert report.@tests == '3': 'two scenarios and one test run'
assert report.@failures == '0' && report.@errors == '0'
return true
