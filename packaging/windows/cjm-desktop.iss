; The installer for Windows, made by Inno Setup 6.3 or later of the bundle in dist\cjm-desktop:
;
;     iscc /DVersion=0.1.0 packaging\windows\cjm-desktop.iss
;
; It installs for one person without asking for rights, or for all when it has them.

#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6E0B6B4E-6C7A-4B3B-9F55-2B0C6D9A7C11}
AppName=CJM Desktop
AppVersion={#Version}
AppPublisher=CJM Desktop
DefaultDirName={autopf}\CJM Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=cjm-desktop-{#Version}-setup
SetupIconFile=..\bundle\cjm-desktop.ico
UninstallDisplayIcon={app}\cjm-desktop.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
en.Associate=Open journey maps (.cjm) with CJM Desktop
en.Path=Have the command cjm in terminals

[Tasks]
Name: "associate"; Description: "{cm:Associate}"
Name: "path"; Description: "{cm:Path}"; Flags: unchecked
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\cjm-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an earlier version brought and this one does not must not be found.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\CJM Desktop"; Filename: "{app}\cjm-desktop.exe"
Name: "{autodesktop}\CJM Desktop"; Filename: "{app}\cjm-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.cjm\OpenWithProgids"; ValueType: string; ValueName: "CJMDesktop.Map"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.cjm"; ValueType: string; ValueName: ""; ValueData: "CJMDesktop.Map"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.cjm"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-cjm+json"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\CJMDesktop.Map"; ValueType: string; ValueName: ""; ValueData: "Customer journey map"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\CJMDesktop.Map\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\_internal\cjm-map.ico"
Root: HKA; Subkey: "Software\Classes\CJMDesktop.Map\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\cjm-desktop.exe"" ""%1"""
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotInPath

[Run]
Filename: "{app}\cjm-desktop.exe"; Description: "{cm:LaunchProgram,CJM Desktop}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function IsNotInPath: Boolean;
var
  Known: String;
begin
  Result := not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Known)
    or (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Known) + ';') = 0);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Known, Ours: String;
  Place: Integer;
begin
  if (Step <> usUninstall) or not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Known) then
    exit;
  Ours := ';' + ExpandConstant('{app}');
  Place := Pos(Uppercase(Ours) + ';', Uppercase(Known) + ';');
  if Place > 0 then
  begin
    Delete(Known, Place, Length(Ours));
    RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Known);
  end;
end;
