; The installer for the account of whoever runs it; nothing in it needs an administrator.
; Cases and settings lie in another folder (%APPDATA%\posdoc), which neither an upgrade nor the uninstaller touches.
Target amd64-unicode
!include LogicLib.nsh
!include WinMessages.nsh

Name "posdoc ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
SetCompressor /SOLID lzma
InstallDir "$LOCALAPPDATA\Programs\posdoc"
InstallDirRegKey HKCU "Software\posdoc" "Folder"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\posdoc"

LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\SimpChinese.nlf"
LangString InUse ${LANG_ENGLISH} "posdoc is open. Close it, then try again. Nothing was changed."
LangString InUse ${LANG_SIMPCHINESE} "posdoc还开着。请先关掉，再点重试。还没有改动任何东西。"
LangString Wizard ${LANG_ENGLISH} "posdoc"
LangString Wizard ${LANG_SIMPCHINESE} "POS医生"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; Sets $0 to the PATH of this account without our folder. $1 is "found" where that folder was in it, and "leave" where
; the PATH is longer than strings may be here and must not be written.
!macro PathWithoutUs un
Function ${un}PathWithoutUs
  StrCpy $0 ""
  StrCpy $1 ""
  ClearErrors
  ReadRegStr $2 HKCU "Environment" "Path"
  ${If} ${Errors}
    StrCpy $3 0
    ${Do}
      EnumRegValue $4 HKCU "Environment" $3
      ${If} $4 == ""
        ${Break}
      ${EndIf}
      ${If} $4 == "Path"
        StrCpy $1 "leave"
      ${EndIf}
      IntOp $3 $3 + 1
    ${Loop}
  ${EndIf}
  ${Do}
    ${If} $2 == ""
      ${Break}
    ${EndIf}
    StrCpy $3 0
    ${Do}
      StrCpy $4 $2 1 $3
      ${If} $4 == ";"
      ${OrIf} $4 == ""
        ${Break}
      ${EndIf}
      IntOp $3 $3 + 1
    ${Loop}
    StrCpy $5 $2 $3
    IntOp $3 $3 + 1
    StrCpy $2 $2 "" $3
    ${If} $5 == $INSTDIR
      StrCpy $1 "found"
    ${ElseIf} $5 != ""
      ${If} $0 == ""
        StrCpy $0 $5
      ${Else}
        StrCpy $0 "$0;$5"
      ${EndIf}
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro PathWithoutUs ""
!insertmacro PathWithoutUs "un."

; A program that is running cannot be replaced: found out before anything is changed.
!macro RefuseIfOpen un
Function ${un}RefuseIfOpen
  again:
  ${If} ${FileExists} "$INSTDIR\posdoc.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\posdoc.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro RefuseIfOpen ""
!insertmacro RefuseIfOpen "un."

Section
  Call RefuseIfOpen
  SetOutPath "$INSTDIR"
  File "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateDirectory "$SMPROGRAMS\posdoc"
  SetOutPath "$PROFILE"
  CreateShortcut "$SMPROGRAMS\posdoc\$(Wizard).lnk" "$INSTDIR\posdoc.cmd" "" "$INSTDIR\posdoc.exe"

  Call PathWithoutUs
  ; With our folder it must stay short enough to be read again.
  StrLen $6 $0
  ${If} $1 == ""
  ${AndIf} $6 < 900
    ${If} $0 == ""
      StrCpy $0 "$INSTDIR"
    ${Else}
      StrCpy $0 "$0;$INSTDIR"
    ${EndIf}
    WriteRegExpandStr HKCU "Environment" "Path" "$0"
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
  ${EndIf}

  WriteRegStr HKCU "Software\posdoc" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "posdoc"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "posdoc"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\posdoc.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section Uninstall
  Call un.RefuseIfOpen
  Call un.PathWithoutUs
  ${If} $1 == "found"
    ${If} $0 == ""
      DeleteRegValue HKCU "Environment" "Path"
    ${Else}
      WriteRegExpandStr HKCU "Environment" "Path" "$0"
    ${EndIf}
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
  ${EndIf}
  ; By name: the folder may have been chosen, and hold files of somebody else.
  Delete "$INSTDIR\posdoc.exe"
  Delete "$INSTDIR\posdoc.cmd"
  Delete "$INSTDIR\LICENSE-APACHE"
  Delete "$INSTDIR\LICENSE-MIT"
  Delete "$INSTDIR\README.md"
  Delete "$INSTDIR\README.zh-CN.md"
  Delete "$INSTDIR\CHANGELOG.md"
  Delete "$INSTDIR\SECURITY.md"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\posdoc"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\posdoc"
SectionEnd
