@echo off
rem Opens the wizard in a console that is large enough for it.
title posdoc
mode con: cols=100 lines=34
"%~dp0posdoc.exe" %*
if errorlevel 1 pause
