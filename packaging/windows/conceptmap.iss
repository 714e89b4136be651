; The Windows installer, for Inno Setup 6; for one user, without an administrator.
#ifndef Version
  #error Give the version: iscc /DVersion=...
#endif

[Setup]
AppId={{6B6C3C0B-5E0C-4C39-9C9C-1E5C0F0C7A11}
AppName=Concept Map
AppVersion={#Version}
AppPublisher=The Concept Map developers
DefaultDirName={autopf}\Concept Map
DefaultGroupName=Concept Map
PrivilegesRequired=lowest
; The oldest Windows that Qt 6 runs on: 10, version 1809.
MinVersion=10.0.17763
OutputDir=..\..\build\packages
OutputBaseFilename=Concept-Map-{#Version}-setup
SetupIconFile=..\..\build\icons\conceptmap.ico
UninstallDisplayIcon={app}\conceptmap.exe
UninstallDisplayName=Concept Map
VersionInfoVersion={#Version}
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; The desktop is told of the new kinds of files and of the PATH.
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
#ifdef SignCommand
SignTool=sign
SignedUninstaller=yes
#endif

[Tasks]
Name: "path"; Description: "Add conceptmap-cli, the command line, to the PATH"; Flags: unchecked

[InstallDelete]
; Modules of an older version, which would be imported still.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\dist\conceptmap\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[UninstallDelete]
; What was read of vaults, and what is written while the program runs; settings, pins, views and
; snapshots stay.
Type: filesandordirs; Name: "{localappdata}\conceptmap\Cache"
Type: filesandordirs; Name: "{localappdata}\conceptmap\Logs"
Type: filesandordirs; Name: "{localappdata}\conceptmap\requests"
Type: filesandordirs; Name: "{localappdata}\conceptmap\sessions"
Type: dirifempty; Name: "{localappdata}\conceptmap"

[Icons]
Name: "{group}\Concept Map"; Filename: "{app}\conceptmap.exe"; AppUserModelID: "io.github.conceptmap.ConceptMap"

[Registry]
Root: HKCU; Subkey: "Software\Classes\Directory\shell\ConceptMap"; ValueType: string; ValueData: "Open in Concept Map"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Directory\shell\ConceptMap"; ValueType: string; ValueName: "Icon"; ValueData: """{app}\conceptmap.exe"""
Root: HKCU; Subkey: "Software\Classes\Directory\shell\ConceptMap\command"; ValueType: string; ValueData: """{app}\conceptmap.exe"" ""%1"""
; "Open with" lists a program by its class, which has to have a name and a command.
Root: HKCU; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "ConceptMap.Note"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.markdown\OpenWithProgids"; ValueType: string; ValueName: "ConceptMap.Note"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\ConceptMap.Note"; ValueType: string; ValueData: "Markdown note"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\ConceptMap.Note\Application"; ValueType: string; ValueName: "ApplicationName"; ValueData: "Concept Map"
Root: HKCU; Subkey: "Software\Classes\ConceptMap.Note\DefaultIcon"; ValueType: string; ValueData: """{app}\conceptmap.exe"",0"
Root: HKCU; Subkey: "Software\Classes\ConceptMap.Note\shell\open\command"; ValueType: string; ValueData: """{app}\conceptmap.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\Applications\conceptmap.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Concept Map"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\conceptmap.exe\shell\open\command"; ValueType: string; ValueData: """{app}\conceptmap.exe"" ""%1"""
; Addresses of other programs: conceptmap://open?vault=...
Root: HKCU; Subkey: "Software\Classes\conceptmap"; ValueType: string; ValueData: "URL:Concept Map"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\conceptmap"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\conceptmap\shell\open\command"; ValueType: string; ValueData: """{app}\conceptmap.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Code]
function IsNotOnPath: Boolean;
var
  Path: String;
begin
  Result := not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) or
    (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Folder: String;
  At: Integer;
begin
  if (Step <> usPostUninstall) or not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    exit;
  Folder := ';' + ExpandConstant('{app}');
  At := Pos(Uppercase(Folder) + ';', Uppercase(Path) + ';');
  if At > 0 then begin
    Delete(Path, At, Length(Folder));
    RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Path);
  end;
end;
