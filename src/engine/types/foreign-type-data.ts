/**
 * The built-in type data of what no session here has: WMI, processes, services, printers. Objects of theirs come over the wire and keep
 * their type names, so that the display sets and the added properties count. Generated from the genuine engine's type table.
 */
import type { PSMember } from '../../objects/ps-object.ts'
import { lazyScript } from '../runtime/lazy-script.ts'
import { alias, typeData, type TypeDataFacts } from './type-data.ts'

const script = (name: string, text: string): PSMember => ({
  kind: 'ScriptProperty',
  name,
  getter: lazyScript(text),
  setter: null,
})
const method = (name: string, text: string): PSMember => ({
  kind: 'ScriptMethod',
  name,
  script: lazyScript(text),
})

/** class=default display properties; each is a ManagementObject and a CimInstance */
const classes = `CIM_DataFile=Compressed,Encrypted,Size,Hidden,Name,Readable,System,Version,Writeable
WIN32_CACHEMEMORY=BlockSize,CacheSpeed,CacheType,DeviceID,InstalledSize,Level,MaxCacheSize,NumberOfBlocks,Status
WIN32_DCOMApplication=AppID,InstallDate,Name
WIN32_DESKTOP=Name,ScreenSaverActive,ScreenSaverSecure,ScreenSaverTimeout,SettingID
WIN32_DESKTOPMONITOR=DeviceID,DisplayType,MonitorManufacturer,Name,ScreenHeight,ScreenWidth
WIN32_NetworkClient=Caption,InstallDate,Manufacturer,Name
WIN32_PROCESSOR=Caption,DeviceID,Manufacturer,MaxClockSpeed,Name,SocketDesignation
WIN32_SoundDevice=Manufacturer,Name,Status,StatusInfo
Win32_BIOS=SMBIOSBIOSVersion,Manufacturer,Name,SerialNumber,Version
Win32_BaseBoard=Manufacturer,Model,Name,SerialNumber,SKU,Product
Win32_BootConfiguration=BootDirectory,Name,SettingID,Caption
Win32_CDROMDrive=Caption,Drive,Manufacturer,VolumeName
Win32_ComputerSystem=Domain,Manufacturer,Model,Name,PrimaryOwnerName,TotalPhysicalMemory
Win32_ComputerSystemProduct=IdentifyingNumber,Name,Vendor,Version,Caption
Win32_DMAChannel=AddressSize,DMAChannel,MaxTransferSize,Name,Port
Win32_DeviceMemoryAddress=MemoryType,Name,Status
Win32_Directory=Hidden,Archive,EightDotThreeFileName,FileSize,Name,Compressed,Encrypted,Readable
Win32_DiskDrive=Partitions,DeviceID,Model,Size,Caption
Win32_DiskPartition=NumberOfBlocks,BootPartition,Name,PrimaryPartition,Size,Index
Win32_DiskQuota=DiskSpaceUsed,Limit,QuotaVolume,User
Win32_Environment=VariableValue,Name,UserName
Win32_Group=Caption,Domain,Name,SID
Win32_IDEController=Manufacturer,Name,ProtocolSupported,Status,StatusInfo
Win32_IRQResource=Hardware,IRQNumber,Name,Shareable,TriggerLevel,TriggerType
Win32_LoadOrderGroup=GroupOrder,Name
Win32_LogicalDisk=DeviceID,DriveType,ProviderName,FreeSpace,Size,VolumeName
Win32_LogicalMemoryConfiguration=Name,TotalVirtualMemory,TotalPhysicalMemory,TotalPageFileSpace
Win32_LogonSession=AuthenticationPackage,LogonId,LogonType,Name,StartTime,Status
Win32_NTDomain=ClientSiteName,DcSiteName,Description,DnsForestName,DomainControllerAddress,DomainControllerName,DomainName,Roles,Status
Win32_NTEventlogFile=FileSize,LogfileName,Name,NumberOfRecords
Win32_NTLogEvent=Category,CategoryString,EventCode,EventIdentifier,TypeEvent,InsertionStrings,LogFile,Message,RecordNumber,SourceName,TimeGenerated,TimeWritten,Type,UserName
Win32_NetworkAdapter=ServiceName,MACAddress,AdapterType,DeviceID,Name,NetworkAddresses,Speed
Win32_NetworkAdapterConfiguration=DHCPEnabled,IPAddress,DefaultIPGateway,DNSDomain,ServiceName,Description,Index
Win32_NetworkConnection=LocalName,RemoteName,ConnectionState,Status
Win32_NetworkLoginProfile=Caption,Privileges,Profile,UserId,UserType,Workstations
Win32_NetworkProtocol=Caption,GuaranteesDelivery,GuaranteesSequencing,ConnectionlessService,Status,Name
Win32_OSRecoveryConfiguration=DebugFilePath,Name,SettingID
Win32_OnBoardDevice=DeviceType,SerialNumber,Enabled,Description
Win32_OperatingSystem=SystemDirectory,Organization,BuildNumber,RegisteredUser,SerialNumber,Version
Win32_PageFileSetting=MaximumSize,Name,Caption
Win32_PageFileUsage=Caption,Name,PeakUsage
Win32_PerfRawData_PerfNet_Server=Caption,LogonPerSec,LogonTotal,Name,ServerSessions,WorkItemShortages
Win32_PhysicalMemoryArray=Model,Name,MaxCapacity,MemoryDevices
Win32_PingStatus
Win32_PortConnector=Tag,ConnectorType,SerialNumber,ExternalReferenceDesignator,PortType
Win32_PortResource=Caption,Name,Alias
Win32_PrintJob=Document,JobId,JobStatus,Owner,Priority,Size,Name
Win32_Printer=Location,Name,PrinterState,PrinterStatus,ShareName,SystemName
Win32_PrinterConfiguration=PrintQuality,DriverVersion,Name,PaperSize,Caption
Win32_Process
Win32_ProcessXXX=ThreadCount,HandleCount,Name,Priority,ProcessId,WorkingSetSize
Win32_Product=IdentifyingNumber,Name,Vendor,Version,Caption
Win32_QuickFixEngineering=Description,FixComments,HotFixID,InstallDate,InstalledBy,InstalledOn,Name,ServicePackInEffect,Status
Win32_QuotaSetting=Caption,DefaultLimit,SettingID,State,VolumePath,DefaultWarningLimit
Win32_Registry=CurrentSize,MaximumSize,Name,Caption
Win32_SCSIController=DriverName,Manufacturer,Name,ProtocolSupported,Status,StatusInfo
Win32_ScheduledJob=JobId,Name,Owner,Priority,Command
Win32_Service=ExitCode,Name,ProcessId,StartMode,State,Status
Win32_Share=Name,Path,Description
Win32_SoftwareElement=Caption,Name,Path,SerialNumber,SoftwareElementID,Version
Win32_SoftwareFeature=Caption,IdentifyingNumber,ProductName,Vendor,Version
Win32_StartupCommand=Command,User,Caption
Win32_SystemAccount=Caption,Domain,Name,SID
Win32_SystemDriver=DisplayName,Name,State,Status,Started
Win32_SystemEnclosure=Manufacturer,Model,LockPresent,SerialNumber,SMBIOSAssetTag,SecurityStatus
Win32_SystemSlot=SlotDesignation,Tag,SupportsHotPlug,Status,Shared,PMESignal,MaxDataWidth
Win32_TapeDrive=DeviceID,Id,Manufacturer,Name,Caption
Win32_TemperatureProbe=CurrentReading,Name,Description,MinReadable,MaxReadable,Status
Win32_TimeZone=Bias,SettingID,Caption
Win32_UninterruptiblePowerSupply=DeviceID,EstimatedRunTime,Name,TimeOnBackup,UPSPort,Caption
Win32_UserAccount=AccountType,Caption,Domain,SID,FullName,Name
Win32_VoltageProbe=Status,Description,CurrentReading,MaxReadable,MinReadable
Win32_VolumeQuotaSetting=Element,Setting
Win32_WMISetting=BuildVersion,Caption,DatabaseDirectory,EnableEvents,LoggingLevel,SettingID`
for (const line of classes.split('\n')) {
  const [name, names] = line.split('=')
  const facts: TypeDataFacts = names === undefined ? {} : { defaultDisplayPropertySet: names.split(',') }
  typeData(`System.Management.ManagementObject#root\\cimv2\\${name}`, facts)
  typeData(`Microsoft.Management.Infrastructure.CimInstance#root/cimv2/${name}`, facts)
}
typeData('Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Process', {
  defaultDisplayPropertySet: ['ProcessId', 'Name', 'HandleCount', 'WorkingSetSize', 'VirtualSize'],
})
typeData('Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Msft_CliAlias', {
  defaultDisplayPropertySet: ['FriendlyName', 'PWhere', 'Target'],
})
// the same members of a class as both interfaces to it show them; `indent` is in PowerShell's own text
for (const [classes, properties, indent] of [
  ['System.Management.ManagementObject#root\\cimv2\\', 'properties', ' '],
  ['Microsoft.Management.Infrastructure.CimInstance#root/cimv2/', 'CimInstanceProperties', ''],
] as const) {
  typeData(`${classes}Win32_PingStatus`, {
    members: [
      script(
        'IPV4Address',
        `$iphost = [System.Net.Dns]::GetHostEntry($this.address)
          $iphost.AddressList | Where-Object { $_.AddressFamily -eq [System.Net.Sockets.AddressFamily]::InterNetwork } | Select-Object -first 1`,
      ),
      script(
        'IPV6Address',
        `$iphost = [System.Net.Dns]::GetHostEntry($this.address)
          $iphost.AddressList | Where-Object { $_.AddressFamily -eq [System.Net.Sockets.AddressFamily]::InterNetworkV6 } | Select-Object -first 1`,
      ),
    ],
  })
  typeData(`${classes}Win32_Process`, {
    members: [
      alias('ProcessName', 'Name'),
      alias('Handles', 'Handlecount'),
      alias('VM', 'VirtualSize'),
      alias('WS', 'WorkingSetSize'),
      script('Path', `$this.ExecutablePath`),
    ],
  })
  typeData(`${classes}Win32_QuickFixEngineering`, {
    members: [
      script(
        'InstalledOn',
        `if ([environment]::osversion.version.build -ge 7000)
          {
          # WMI team fixed the formatting issue related to InstalledOn
          # property in Windows7 (to return string)..so returning the WMI's
          # version directly
          ${indent}[DateTime]::Parse($this.psBase.${properties}["InstalledOn"].Value, [System.Globalization.DateTimeFormatInfo]::new())
          }
          else
          {
          $orig = $this.psBase.${properties}["InstalledOn"].Value
          $date = [datetime]::FromFileTimeUTC($("0x" + $orig))
          if ($date -lt "1/1/1980")
          {
          if ($orig -match "([0-9]{4})([01][0-9])([012][0-9])")
          {
          new-object datetime @([int]$matches[1], [int]$matches[2], [int]$matches[3])
          }
          }
          else
          {
          $date
          }
          }`,
      ),
    ],
  })
}
typeData('System.Web.Services.Protocols.SoapException', {
  members: [script('PSMessageDetails', `$this.Detail."#text"`)],
})
typeData('System.Management.ManagementObject#root\\cli\\Msft_CliAlias', {
  defaultDisplayPropertySet: ['FriendlyName', 'PWhere', 'Target'],
})
typeData('System.Diagnostics.FileVersionInfo', {
  members: [
    script(
      'FileVersionRaw',
      `New-Object System.Version -ArgumentList @(
            $this.FileMajorPart
            $this.FileMinorPart
            $this.FileBuildPart
            $this.FilePrivatePart)`,
    ),
    script(
      'ProductVersionRaw',
      `New-Object System.Version -ArgumentList @(
            $this.ProductMajorPart
            $this.ProductMinorPart
            $this.ProductBuildPart
            $this.ProductPrivatePart)`,
    ),
  ],
})
typeData('System.Management.ManagementBaseObject', { members: [alias('PSComputerName', '__SERVER')] })
typeData('System.Version#IncludeLabel', {
  members: [
    method(
      'ToString',
      `
          $suffix = ""
          if (![String]::IsNullOrEmpty($this.PSSemVerPreReleaseLabel))
          {
              $suffix = "-"+$this.PSSemVerPreReleaseLabel
          }

          if (![String]::IsNullOrEmpty($this.PSSemVerBuildLabel))
          {
              $suffix += "+"+$this.PSSemVerBuildLabel
          }
          "$($this.Major).$($this.Minor).$($this.Build)"+$suffix
            `,
    ),
  ],
})
typeData('Deserialized.System.Diagnostics.Process', {
  defaultDisplayPropertySet: ['Id', 'Handles', 'CPU', 'Name'],
})
typeData('Deserialized.System.ServiceProcess.ServiceController', {
  defaultDisplayPropertySet: ['Status', 'Name', 'DisplayName'],
})
typeData('System.Diagnostics.ProcessModule', {
  members: [
    script('Size', `$this.ModuleMemorySize / 1024`),
    script('Company', `$this.FileVersionInfo.CompanyName`),
    script('FileVersion', `$this.FileVersionInfo.FileVersion`),
    script('ProductVersion', `$this.FileVersionInfo.ProductVersion`),
    script('Description', `$this.FileVersionInfo.FileDescription`),
    script('Product', `$this.FileVersionInfo.ProductName`),
  ],
})
typeData('Microsoft.PowerShell.Commands.PSSessionConfigurationCommands#PSSessionConfiguration', {
  members: [
    script(
      'Permission',
      `trap { continue; }

          $private:sd = $null
          $private:sd = new-object System.Security.AccessControl.CommonSecurityDescriptor $false,$false,$this.SecurityDescriptorSddl
          if ($private:sd)
          {
          # reset trap
          trap { }

          $private:dacls = "";
          $private:first = $true
          $private:sd.DiscretionaryAcl | ForEach-Object {
          trap { }

          if ($private:first)
          {
          $private:first = $false;
          }
          else
          {
          $private:dacls += ", "
          }

          $private:dacls += $_.SecurityIdentifier.Translate([System.Security.Principal.NTAccount]).ToString() + " " + $_.AceType
          } # end of foreach

          return $private:dacls
          }`,
    ),
  ],
})
typeData('System.Management.ManagementObject', {
  members: [
    method('ConvertToDateTime', `[System.Management.ManagementDateTimeConverter]::ToDateTime($args[0])`),
    method(
      'ConvertFromDateTime',
      `[System.Management.ManagementDateTimeConverter]::ToDmtfDateTime($args[0])`,
    ),
  ],
})
typeData('System.Management.Automation.ApplicationInfo', {
  members: [script('FileVersionInfo', `[System.Diagnostics.FileVersionInfo]::getversioninfo( $this.Path )`)],
})
typeData('System.Management.Automation.Runspaces.PSSession', {
  members: [
    script('State', `$this.Runspace.RunspaceStateInfo.State`),
    script('IdleTimeout', `$this.Runspace.ConnectionInfo.IdleTimeout`),
    script('OutputBufferingMode', `$this.Runspace.ConnectionInfo.OutputBufferingMode`),
    script('DisconnectedOn', `$this.Runspace.DisconnectedOn`),
    script('ExpiresOn', `$this.Runspace.ExpiresOn`),
  ],
})
typeData('Microsoft.Management.Infrastructure.CimClass', {
  members: [
    script(
      'CimClassName',
      `[OutputType([string])]
          param()
          $this.PSBase.CimSystemProperties.ClassName`,
    ),
  ],
})
typeData('System.Management.ManagementClass', { members: [alias('Name', '__Class')] })
typeData('System.Diagnostics.EventLogEntry', {
  members: [script('EventID', `$this.get_EventID() -band 0xFFFF`)],
})
typeData('System.Drawing.Printing.PrintDocument', {
  members: [
    script('Name', `$this.PrinterSettings.PrinterName`),
    script('Color', `$this.PrinterSettings.SupportsColor`),
    script('Duplex', `$this.PrinterSettings.Duplex`),
  ],
})
typeData('Microsoft.PowerShell.DeserializingTypeConverter', {})
