@echo off
rem Starts Planwright on Windows: builds it where that was never done, then runs it with the Java of JAVA_HOME or the PATH
rem (21 or later). After a change of the sources, build again with: mvn -DskipTests package
setlocal
set "ROOT=%~dp0"
set "MAIN_JAR=%ROOT%cli\target\app\lib\planwright-cli.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%MAIN_JAR%" goto run
echo planwright: building ... 1>&2
call mvn -B -q -f "%ROOT%pom.xml" -Dmaven.test.skip -Djacoco.skip -Denforcer.skip package 1>&2
if errorlevel 1 exit /b 70
:run
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -cp "%MAIN_JAR%" io.planwright.cli.Main %*
exit /b %ERRORLEVEL%
