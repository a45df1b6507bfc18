@echo off
rem Chu Giai. Without arguments, or as "chugiai open CORPUS", it opens the workbench; with any other command it is the
rem headless tool ("chugiai --help"). It wants Java 21 or newer in JAVA_HOME or on the path.
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA="%JAVA_HOME%\bin\java"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%~fL
set COMMON=-Dfile.encoding=UTF-8 -Djava.util.logging.config.file="%~dp0logging.properties" --enable-native-access=ALL-UNNAMED
if "%~1"=="" goto window
if "%~1"=="open" goto open
%JAVA% %COMMON% %CHUGIAI_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -data @none -application org.chugiai.cli.application %*
exit /b %ERRORLEVEL%
:open
%JAVA% %COMMON% %CHUGIAI_JAVA_OPTS% -jar "%LAUNCHER%" -corpus %2
exit /b %ERRORLEVEL%
:window
%JAVA% %COMMON% %CHUGIAI_JAVA_OPTS% -jar "%LAUNCHER%"
exit /b %ERRORLEVEL%
