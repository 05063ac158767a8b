@echo off
rem The command line: the application's own runtime as plain Node.
setlocal
set ELECTRON_RUN_AS_NODE=1
"%~dp0..\..\PanelDesk.exe" "%~dp0..\app.asar\out\cli\index.js" %*
