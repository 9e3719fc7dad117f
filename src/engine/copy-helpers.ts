/**
 * PSCopyToSessionHelper, PSCopyFromSessionHelper and PSCopyRemoteUtils: what Copy-Item -ToSession and -FromSession of a client call in a
 * session that lets no script in. Theirs are PowerShell's names, parameters and answers; a path is one of the drive User: and of no other.
 * Every answer is one table. Names of files keep their case, which the genuine ones lose (ConvertToPSDrivePath).
 */
const userPath = (set: string, name: string, mandatory = true): string =>
  `[Parameter(ParameterSetName='${set}'${mandatory ? ', Mandatory=$true' : ''})]\n[ValidateUserDrive()]\n[string] $${name}`

/** the error of whatever went wrong, as an error of the command */
const told = `catch {
  $problem = $_.Exception
  while ($problem.InnerException) { $problem = $problem.InnerException }
  Microsoft.PowerShell.Utility\\Write-Error -Exception $problem
}`

const toSession = `param(
[Parameter(ParameterSetName='PSCopyFileToRemoteSession')]
[Parameter(ParameterSetName='PSCopyAlternateStreamToRemoteSession')]
[ValidateUserDrive()]
[string] $copyToFilePath,
[Parameter(ParameterSetName='PSCopyFileToRemoteSession')]
[Parameter(ParameterSetName='PSCopyAlternateStreamToRemoteSession')]
[ValidateNotNullOrEmpty()]
[string] $b64Fragment,
[Parameter(ParameterSetName='PSCopyFileToRemoteSession')]
[switch] $createFile,
[Parameter(ParameterSetName='PSCopyFileToRemoteSession')]
[switch] $emptyFile,
[Parameter(ParameterSetName='PSCopyAlternateStreamToRemoteSession', Mandatory=$true)]
[ValidateNotNullOrEmpty()]
[string] $streamName,
${userPath('PSTargetSupportsAlternateStreams', 'supportAltStreamPath')},
${userPath('PSSetFileMetadata', 'metaDataFilePath')},
[Parameter(ParameterSetName='PSSetFileMetadata', Mandatory=$true)]
[ValidateNotNull()]
[hashtable] $metaDataToSet,
${userPath('PSRemoteDestinationPathIsFile', 'isFilePath')},
${userPath('PSGetRemotePathInfo', 'remotePath')},
${userPath('PSCreateDirectoryOnRemoteSession', 'createDirectoryPath')},
[Parameter(ParameterSetName='PSCreateDirectoryOnRemoteSession')]
[switch] $force
)
switch ($PSCmdlet.ParameterSetName) {
  'PSCopyFileToRemoteSession' {
    $answer = @{ BytesWritten = $null }
    try {
      if ($createFile -or -not (Microsoft.PowerShell.Management\\Test-Path -LiteralPath $copyToFilePath)) {
        $null = Microsoft.PowerShell.Management\\New-Item -Path $copyToFilePath -ItemType File -Force -ErrorAction Stop
        if ($emptyFile) { $answer.BytesWritten = 0; return $answer }
      }
      $bytes = [Convert]::FromBase64String($b64Fragment)
      $at = Microsoft.PowerShell.Management\\Resolve-Path -LiteralPath $copyToFilePath
      $max = $at.Drive.MaximumSize
      if ($null -ne $max) {
        $held = 0
        foreach ($file in Microsoft.PowerShell.Management\\Get-ChildItem -LiteralPath "$($at.Drive.Name):" -Recurse -File -Force) { $held += $file.Length }
        if ($held + $bytes.Length -gt $max) { throw "Maximum size for drive has been exceeded: $max." }
      }
      $stream = [System.IO.FileStream]::new($at.ProviderPath, [System.IO.FileMode]::Append)
      try { $stream.Write($bytes, 0, $bytes.Length) } finally { $stream.Dispose() }
      $answer.BytesWritten = $bytes.Length
    } ${told}
    return $answer
  }
  'PSCopyAlternateStreamToRemoteSession' {
    Microsoft.PowerShell.Utility\\Write-Error 'Files of this server have no alternate streams.'
    return @{ BytesWritten = $null }
  }
  'PSTargetSupportsAlternateStreams' { return @{ TargetSupportsAlternateStreams = $false } }
  'PSSetFileMetadata' {
    $item = Microsoft.PowerShell.Management\\Get-Item -LiteralPath $metaDataFilePath -Force -ErrorAction SilentlyContinue
    if ($item) {
      foreach ($name in 'LastWriteTimeUtc', 'LastWriteTime') { if ($metaDataToSet[$name]) { $item.$name = $metaDataToSet[$name] } }
    }
  }
  'PSRemoteDestinationPathIsFile' {
    $answer = @{ IsFileInfo = $null }
    try { $answer.IsFileInfo = Microsoft.PowerShell.Management\\Test-Path -LiteralPath $isFilePath -PathType Leaf } ${told}
    return $answer
  }
  'PSGetRemotePathInfo' {
    $answer = @{ IsFileInfo = $false; IsDirectoryInfo = $false }
    try {
      $answer.IsFileInfo = Microsoft.PowerShell.Management\\Test-Path -LiteralPath $remotePath -PathType Leaf
      $answer.IsDirectoryInfo = Microsoft.PowerShell.Management\\Test-Path -LiteralPath $remotePath -PathType Container
      $parent = Microsoft.PowerShell.Management\\Split-Path -Path $remotePath
      if ($parent) { $answer.ParentIsDirectoryInfo = Microsoft.PowerShell.Management\\Test-Path -LiteralPath $parent -PathType Container }
    } ${told}
    return $answer
  }
  'PSCreateDirectoryOnRemoteSession' {
    $answer = @{ DirectoryPath = $null; PathExists = $false }
    try {
      if ((Microsoft.PowerShell.Management\\Test-Path -LiteralPath $createDirectoryPath) -and -not $force) { $answer.PathExists = $true }
      else {
        $null = Microsoft.PowerShell.Management\\New-Item -Path $createDirectoryPath -ItemType Directory -Force -ErrorAction Stop
        $answer.DirectoryPath = $createDirectoryPath
      }
    } ${told}
    return $answer
  }
}
`

/** \`User:/folder/file\` for what lies below the drive's root */
const written = `function WrittenPath($item) {
  $drive = $item.PSDrive
  if (-not $drive -or $drive.Name -eq $drive.Root) { return $item.FullName }
  "$($drive.Name):/" + $item.FullName.Substring($drive.Root.TrimEnd('/').Length).TrimStart('/')
}`

const fromSession = `param(
${userPath('PSCopyFileFromRemoteSession', 'copyFromFilePath')},
[Parameter(ParameterSetName='PSCopyFileFromRemoteSession', Mandatory=$true)]
[ValidateRange(0, [long]::MaxValue)]
[long] $copyFromStart,
[Parameter(ParameterSetName='PSCopyFileFromRemoteSession', Mandatory=$true)]
[ValidateRange(0, [long]::MaxValue)]
[long] $copyFromNumBytes,
[Parameter(ParameterSetName='PSCopyFileFromRemoteSession')]
[switch] $force,
[Parameter(ParameterSetName='PSCopyFileFromRemoteSession')]
[switch] $isAlternateStream,
[Parameter(ParameterSetName='PSCopyFileFromRemoteSession')]
[ValidateNotNullOrEmpty()]
[string] $streamName,
${userPath('PSSourceSupportsAlternateStreams', 'supportAltStreamPath')},
${userPath('PSGetFileMetadata', 'getMetaFilePath')},
${userPath('PSGetPathItems', 'getPathItems')},
${userPath('PSGetPathDirAndFiles', 'getPathDir')}
)
${written}
switch ($PSCmdlet.ParameterSetName) {
  'PSCopyFileFromRemoteSession' {
    $answer = @{ b64Fragment = $null; moreAvailable = $null; ExceptionThrown = $false }
    try {
      if ($isAlternateStream) { throw 'Files of this server have no alternate streams.' }
      $at = Microsoft.PowerShell.Management\\Resolve-Path -LiteralPath $copyFromFilePath -ErrorAction Stop
      $stream = [System.IO.File]::OpenRead($at.ProviderPath)
      try {
        $answer.moreAvailable = $false
        if ($copyFromStart -lt $stream.Length) {
          $null = $stream.Seek($copyFromStart, [System.IO.SeekOrigin]::Begin)
          $count = [Math]::Min([Math]::Min($copyFromNumBytes, 10485760), $stream.Length - $copyFromStart)
          $bytes = [byte[]]::new($count)
          $got = 0
          while ($got -lt $count) {
            $read = $stream.Read($bytes, $got, $count - $got)
            if ($read -eq 0) { break }
            $got += $read
          }
          $answer.b64Fragment = [Convert]::ToBase64String($bytes, 0, $got)
          $answer.moreAvailable = $copyFromStart + $got -lt $stream.Length
        }
      } finally { $stream.Dispose() }
    } catch {
      $answer.ExceptionThrown = $true
      $problem = $_.Exception
      while ($problem.InnerException) { $problem = $problem.InnerException }
      Microsoft.PowerShell.Utility\\Write-Error -Exception $problem
    }
    return $answer
  }
  'PSSourceSupportsAlternateStreams' { return @{ SourceSupportsAlternateStreams = $false; Streams = @() } }
  'PSGetFileMetadata' {
    $item = Microsoft.PowerShell.Management\\Get-Item -LiteralPath $getMetaFilePath -Force -ErrorAction SilentlyContinue
    if ($item) {
      return @{ Attributes = @($item.Attributes.ToString().Split(',').Trim()); LastWriteTime = $item.LastWriteTime; LastWriteTimeUtc = $item.LastWriteTimeUtc }
    }
  }
  'PSGetPathItems' {
    $answer = @{ Exists = $null; Items = $null }
    try {
      $answer.Exists = Microsoft.PowerShell.Management\\Test-Path -Path $getPathItems
      if ($answer.Exists) {
        $answer.Items = @(foreach ($item in Microsoft.PowerShell.Management\\Get-Item -Path $getPathItems) {
          @{ FullName = WrittenPath $item; Name = $item.Name; FileSize = $item.Length; IsDirectory = $item -is [System.IO.DirectoryInfo] }
        })
      }
    } ${told}
    return $answer
  }
  'PSGetPathDirAndFiles' {
    $answer = @{ Files = $null; Directories = $null }
    try {
      $files = @(foreach ($item in Microsoft.PowerShell.Management\\Get-ChildItem -LiteralPath $getPathDir -File) {
        @{ FileName = $item.Name; FilePath = WrittenPath $item; FileSize = $item.Length }
      })
      $folders = @(foreach ($item in Microsoft.PowerShell.Management\\Get-ChildItem -LiteralPath $getPathDir -Directory) {
        @{ Name = $item.Name; FullName = WrittenPath $item }
      })
      if ($files.Count -gt 0) { $answer.Files = $files }
      if ($folders.Count -gt 0) { $answer.Directories = $folders }
    } ${told}
    return $answer
  }
}
`

const utils = `param(
${userPath('PSRemoteDirectoryExist', 'dirPathExists')},
${userPath('PSValidatePath', 'pathToValidate')},
[Parameter(ParameterSetName='PSValidatePath')]
[switch] $sourceIsRemote
)
switch ($PSCmdlet.ParameterSetName) {
  'PSRemoteDirectoryExist' { return @{ Exists = Microsoft.PowerShell.Management\\Test-Path -Path $dirPathExists -PathType Container } }
  'PSValidatePath' {
    $answer = @{ Exists = $null; Root = $null; IsAbsolute = Microsoft.PowerShell.Management\\Split-Path -Path $pathToValidate -IsAbsolute }
    if (-not $answer.IsAbsolute) { return $answer }
    $answer.Exists = Microsoft.PowerShell.Management\\Test-Path -Path $pathToValidate
    if ($sourceIsRemote -and -not $answer.Exists) { return $answer }
    $answer.Root = 'User:'
    return $answer
  }
}
`

/** name and text of each */
export const copyHelpers: readonly (readonly [name: string, text: string])[] = [
  ['PSCopyToSessionHelper', toSession],
  ['PSCopyFromSessionHelper', fromSession],
  ['PSCopyRemoteUtils', utils],
]
