# Runs in the genuine engine: prints its own member tables of the types named in the file given, in the form of src/engine/types/metadata.
param($list)
$flags = [Reflection.BindingFlags]'NonPublic,Static,Instance,Public'
$adapter = [psobject].Assembly.GetType('System.Management.Automation.DotNetAdapter')
$tables = foreach ($one in 'InstanceProperty', 'InstanceMethod', 'StaticProperty', 'StaticMethod') {
  , $adapter.GetMethod("Get${one}ReflectionTable", $flags)
}
$members = [psobject].Assembly.GetType('System.Management.Automation.CacheTable').GetField('_memberCollection', $flags)
if (-not $members) { $members = [psobject].Assembly.GetType('System.Management.Automation.CacheTable').GetField('memberCollection', $flags) }
$text = [psobject].Assembly.GetType('Microsoft.PowerShell.ToStringCodeMethods').GetMethod('Type', $flags, $null, [type[]]([type], [bool], [string]), $null)
$overload = $adapter.GetMethod('GetMethodInfoOverloadDefinition', $flags)
function field($object, $name) {
  for ($type = $object.GetType(); $type; $type = $type.BaseType) {
    $found = $type.GetField($name, $flags)
    if ($found) { return , $found.GetValue($object) }
    $found = $type.GetProperty($name, $flags)
    if ($found) { return , $found.GetValue($object) }
  }
  throw "no $name in $($object.GetType())"
}
function plain($type) { if ($type.FullName) { $type.FullName } else { $type.ToString() } }
function written($type) {
  if ($type.IsGenericType -and -not $type.IsGenericTypeDefinition) {
    return $type.GetGenericTypeDefinition().FullName + '[' + (($type.GetGenericArguments() | ForEach-Object { written $_ }) -join ',') + ']'
  }
  if ($type.FullName) { $type.FullName } else { $type.ToString() }
}
$assemblies = [AppDomain]::CurrentDomain.GetAssemblies()
foreach ($name in [IO.File]::ReadAllLines($list)) {
  $type = $name -as [type]
  if (-not $type) { $type = [type]::GetType($name) }
  if (-not $type) { foreach ($assembly in $assemblies) { $type = $assembly.GetType($name); if ($type) { break } } }
  if (-not $type) { "!$name"; continue }
  $kind = if ($type.IsEnum) { 'enum' } elseif ($type.IsInterface) { 'interface' } elseif ($type.IsValueType) { 'struct' } elseif ($type.IsSubclassOf([MulticastDelegate])) { 'delegate' } else { 'class' }
  $head = "#$kind $($type.FullName)"
  if ($type.IsGenericTypeDefinition) { $head += '<' + (($type.GetGenericArguments() | ForEach-Object Name) -join ',') + '>' }
  if ($kind -eq 'enum') {
    $isFlags = if ($type.IsDefined([FlagsAttribute], $false)) { ' flags' }
    "$head :$([Enum]::GetUnderlyingType($type).FullName) @{$($type.Assembly.FullName)}$isFlags"
    ([Enum]::GetNames($type) | ForEach-Object { "$_=" + [Enum]::Parse($type, $_).ToString('D') }) -join ' '
    continue
  }
  if ($type.IsAbstract -and $type.IsSealed) { $head += ' static' } elseif ($type.IsAbstract -and -not $type.IsInterface) { $head += ' abstract' }
  $faces = @($type.GetInterfaces() | Where-Object { $_.IsPublic -or $_.IsNestedPublic } | ForEach-Object { written $_ })
  $base = if ($type.BaseType) { written $type.BaseType }
  "$head :$((@($base) + $faces) -join ';') @{$($type.Assembly.FullName)}"
  foreach ($which in 0..3) {
    try { $table = $tables[$which].Invoke($null, @($type)) } catch { "?$which $name $($_.Exception.InnerException.Message)"; continue }
    foreach ($entry in (field $table $members.Name)) {
      if ($which % 2 -eq 0) {
        if ($entry.GetType().Name -eq 'ParameterizedPropertyCacheEntry') {
          foreach ($line in (field $entry 'propertyDefinition')) { $line }
        } else {
          $access = (& { if (-not (field $entry 'writeOnly')) { 'get;' } ; if (-not (field $entry 'readOnly')) { 'set;' } }) -join ''
          $static = if ($which -eq 2) { 'static ' }
          "$static$($text.Invoke($null, @((field $entry 'propertyType'), $false, $null))) $((field $entry 'member').Name) {$access}"
        }
      } else {
        foreach ($info in (field $entry 'methodInformationStructures')) {
          # the genuine engine itself cannot write a few of them
          try { $line = field $info 'methodDefinition' } catch { continue }
          if ($line -notmatch '\b(get|set|add|remove|op)_\w+\(' -and $line -notmatch '\.?(get|set|add|remove)_\w+\(') { $line }
        }
      }
    }
  }
}
