/** Text of a function that stands for another command with fewer parameters: PowerShell's ProxyCommand, line for line. */
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import {
  allSets,
  type ParameterAttribute,
  type ParameterInfo,
  type ParameterSetData,
} from './command-info.ts'

export interface ProxyFacts {
  /** `Module\Name` of a cmdlet, a function's own name */
  readonly wrapped: string
  readonly type: 'Cmdlet' | 'Function' | 'ExternalScript'
  readonly parameters: readonly ParameterInfo[]
  readonly isCmdletLike: boolean
  readonly defaultParameterSet?: string | undefined
  readonly supportsShouldProcess?: boolean
  readonly confirmImpact?: string
  readonly supportsPaging?: boolean
  readonly positionalBinding?: boolean
  readonly helpUri?: string | undefined
  readonly remotingCapability?: string | undefined
  readonly hasDynamicParameters?: boolean
}

/** Single quotes of every kind are doubled: the language takes curly ones for straight. */
export const quoted = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`

export function proxyText(facts: ProxyFacts): string {
  const begin = facts.isCmdletLike
    ? `
    try {
        $outBuffer = $null
        if ($PSBoundParameters.TryGetValue('OutBuffer', [ref]$outBuffer))
        {
            $PSBoundParameters['OutBuffer'] = 1
        }

        $wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand(${quoted(facts.wrapped)}, [System.Management.Automation.CommandTypes]::${facts.type})
        $scriptCmd = {& $wrappedCmd @PSBoundParameters }

        $steppablePipeline = $scriptCmd.GetSteppablePipeline(${facts.type === 'Function' ? '' : '$myInvocation.CommandOrigin'})
        $steppablePipeline.Begin($PSCmdlet)
    } catch {
        throw
    }
`
    : `
    try {
        $wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand(${quoted(facts.wrapped)}, [System.Management.Automation.CommandTypes]::${facts.type})
        $PSBoundParameters.Add('$args', $args)
        $scriptCmd = {& $wrappedCmd @PSBoundParameters }

        $steppablePipeline = $scriptCmd.GetSteppablePipeline(${facts.type === 'Function' ? '' : '$myInvocation.CommandOrigin'})
        $steppablePipeline.Begin($myInvocation.ExpectingInput, $ExecutionContext)
    } catch {
        throw
    }
`
  return `${declaration(facts)}
param(${facts.parameters.map((one) => parameter(one, facts.isCmdletLike)).join(',\n')})
${facts.hasDynamicParameters ? `\ndynamicparam\n{${dynamicParamText(facts)}}\n` : ''}
begin
{${begin}}

process
{
    try {
        $steppablePipeline.Process($_)
    } catch {
        throw
    }
}

end
{
    try {
        $steppablePipeline.End()
    } catch {
        throw
    }
}

clean
{
    if ($null -ne $steppablePipeline) {
        $steppablePipeline.Clean()
    }
}
<#

.ForwardHelpTargetName ${facts.wrapped}
.ForwardHelpCategory ${facts.type}

#>
`
}

export const dynamicParamText = (facts: ProxyFacts): string => `
    try {
        $targetCmd = $ExecutionContext.InvokeCommand.GetCommand(${quoted(facts.wrapped)}, [System.Management.Automation.CommandTypes]::${facts.type}, $PSBoundParameters)
        $dynamicParams = @($targetCmd.Parameters.GetEnumerator() | Microsoft.PowerShell.Core\\Where-Object { $_.Value.IsDynamic })
        if ($dynamicParams.Length -gt 0)
        {
            $paramDictionary = [Management.Automation.RuntimeDefinedParameterDictionary]::new()
            foreach ($param in $dynamicParams)
            {
                $param = $param.Value

                if(-not $MyInvocation.MyCommand.Parameters.ContainsKey($param.Name))
                {
                    $dynParam = [Management.Automation.RuntimeDefinedParameter]::new($param.Name, $param.ParameterType, $param.Attributes)
                    $paramDictionary.Add($param.Name, $dynParam)
                }
            }

            return $paramDictionary
        }
    } catch {
        throw
    }
`

function declaration(facts: ProxyFacts): string {
  if (!facts.isCmdletLike) return ''
  const parts: string[] = []
  if (facts.defaultParameterSet) parts.push(`DefaultParameterSetName=${quoted(facts.defaultParameterSet)}`)
  if (facts.supportsShouldProcess)
    parts.push('SupportsShouldProcess=$true', `ConfirmImpact='${facts.confirmImpact ?? 'Medium'}'`)
  if (facts.supportsPaging) parts.push('SupportsPaging=$true')
  if (facts.positionalBinding === false) parts.push('PositionalBinding=$false')
  if (facts.helpUri) parts.push(`HelpUri=${quoted(facts.helpUri)}`)
  if (facts.remotingCapability && facts.remotingCapability !== 'PowerShell')
    parts.push(`RemotingCapability='${facts.remotingCapability}'`)
  return `[CmdletBinding(${parts.join(', ')})]`
}

function parameter(info: ParameterInfo, isCmdletLike: boolean): string {
  const lines: string[] = []
  if (isCmdletLike)
    for (const [name, set] of info.sets) {
      const parts = setParts(set)
      if (name === allSets && parts.length === 0) continue
      lines.push(
        `[Parameter(${[...(name === allSets ? [] : [`ParameterSetName=${quoted(name)}`]), ...parts].join(', ')})]`,
      )
    }
  if (info.aliases.length > 0) lines.push(`[Alias(${info.aliases.map(quoted).join(',')})]`)
  for (const one of info.attributes) {
    const text = attribute(one)
    if (text !== undefined) lines.push(text)
  }
  if (info.isSwitch) lines.push('[switch]')
  else if (!info.untyped) lines.push(`[${typeText(info)}]`)
  lines.push(`\${${info.name.replace(/[{}]/g, '`$&')}}`)
  return lines.map((line) => `\n    ${line}`).join('')
}

function setParts(set: ParameterSetData): string[] {
  return [
    ...(set.mandatory ? ['Mandatory=$true'] : []),
    ...(set.position === undefined ? [] : [`Position=${set.position}`]),
    ...(set.valueFromPipeline ? ['ValueFromPipeline=$true'] : []),
    ...(set.valueFromPipelineByPropertyName ? ['ValueFromPipelineByPropertyName=$true'] : []),
    ...(set.valueFromRemainingArguments ? ['ValueFromRemainingArguments=$true'] : []),
    ...(set.helpMessage ? [`HelpMessage=${quoted(set.helpMessage)}`] : []),
  ]
}

const shortNames = new Map([
  ['System.String', 'string'],
  ['System.Object', 'System.Object'],
  ['System.Int32', 'int'],
  ['System.Boolean', 'bool'],
  ['System.Management.Automation.PSObject', 'psobject'],
  ['System.Management.Automation.ScriptBlock', 'scriptblock'],
  ['System.Version', 'version'],
])

function typeText({ type }: ParameterInfo): string {
  const array = /^(.*?)((?:\[\])+)$/.exec(type.fullName)
  const [name, brackets] = array ? [array[1] as string, array[2] as string] : [type.fullName, '']
  return (shortNames.get(name) ?? name.replaceAll('`1', '')) + brackets
}

/** bounds of an enumeration beside a number are numbers themselves */
const isOneKind = (one: ParameterAttribute): boolean =>
  one.positional.every((value) => baseOf(value) instanceof EnumValue)

function attribute(one: ParameterAttribute): string | undefined {
  const name = one.typeName.replace(/^System\.Management\.Automation\./, '').replace(/Attribute$/, '')
  switch (name) {
    case 'ValidateLength':
    case 'ValidateCount':
      return `[${name}(${one.positional.map(String).join(', ')})]`
    case 'ValidateRange':
      return `[ValidateRange(${one.positional
        .map((value) => {
          const base = baseOf(value)
          if (base instanceof EnumValue && isOneKind(one)) return `[${base.netType.fullName}]::${base}`
          if (base instanceof EnumValue) return String(base.value)
          return typeof base === 'number' || typeof base === 'bigint' ? String(base) : quoted(String(base))
        })
        .join(', ')})]`
    case 'ValidateScript':
      return `[ValidateScript({ ${String(one.positional[0])} })]`
    case 'PSTypeName':
      return `[PSTypeName(${quoted(String(one.positional[0]))})]`
    case 'ValidatePattern':
      return `[ValidatePattern(${quoted(String(one.positional[0]))})]`
    case 'ValidateSet':
      return `[ValidateSet(${one.positional
        .flatMap((value) => (Array.isArray(value) ? value : [value]))
        .map((value) => quoted(String(value)))
        .join(',')})]`
    case 'AllowNull':
    case 'AllowEmptyString':
    case 'AllowEmptyCollection':
    case 'ValidateNotNull':
    case 'ValidateNotNullOrEmpty':
    case 'ValidateNotNullOrWhiteSpace':
      return `[${name}()]`
    case 'Credential':
      return '[System.Management.Automation.CredentialAttribute()]'
    default:
      return undefined
  }
}
