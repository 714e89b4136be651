; The Windows installer, for Inno Setup 6; for one user, without an administrator.
[Setup]
AppId={{6B6C3C0B-5E0C-4C39-9C9C-1E5C0F0C7A11}
AppName=Concept Map
AppVersion={#Version}
AppPublisher=The Concept Map developers
DefaultDirName={autopf}\Concept Map
DefaultGroupName=Concept Map
PrivilegesRequired=lowest
OutputDir=..\..\build\packages
OutputBaseFilename=Concept-Map-{#Version}-setup
SetupIconFile=..\..\build\icons\conceptmap.ico
UninstallDisplayIcon={app}\conceptmap.exe
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "..\..\build\dist\conceptmap\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Concept Map"; Filename: "{app}\conceptmap.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\Directory\shell\ConceptMap"; ValueType: string; ValueData: "Open in Concept Map"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Directory\shell\ConceptMap\command"; ValueType: string; ValueData: """{app}\conceptmap.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: none; ValueName: "ConceptMap.Note"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\ConceptMap.Note\shell\open\command"; ValueType: string; ValueData: """{app}\conceptmap.exe"" ""%1"""; Flags: uninsdeletekey
