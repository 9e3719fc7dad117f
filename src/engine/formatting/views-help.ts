/**
 * Views of help: what Get-Help shows, in PowerShell's words and order. The engine's own help objects have their type names.
 * Made from Help.format.ps1xml (names that begin with m) and HelpV3.format.ps1xml (x) of PowerShell 7.6.5 (MIT). Data.
 */
import { frame } from './packets.ts'
import { complex } from './view-builder.ts'
import type { ComplexControl, ComplexToken, View } from './view-types.ts'

interface More {
  readonly when?: string
  readonly enumerate?: boolean
  readonly control?: ComplexControl
}
const text = (words: string): ComplexToken => ({ text: words })
const lines = (newLines = 1): ComplexToken => ({ newLines })
const indent = (left: number, firstLine: number, tokens: readonly ComplexToken[]): ComplexToken => ({
  frame: frame(left, 0, firstLine),
  tokens,
})
const part = ({ when, enumerate = false, control: inner }: More): ComplexToken & { binding: true } => ({
  binding: true,
  enumerate,
  ...(when === undefined ? {} : { condition: { script: when } }),
  ...(inner === undefined ? {} : { control: inner }),
})
const prop = (property: string, more: More = {}): ComplexToken => ({
  ...part(more),
  expression: { property },
})
const script = (body: string, more: More = {}): ComplexToken => ({
  ...part(more),
  expression: { script: body },
})
const control = (
  entry: readonly ComplexToken[],
  others: readonly (readonly [readonly string[], readonly ComplexToken[]])[] = [],
): ComplexControl => ({
  type: 'complex',
  entry,
  otherEntries: others.map(([types, items]) => ({ selection: [{ types }], items })),
})

const aboutCommonParameters = text(
  '    This cmdlet supports the common parameters: Verbose, Debug,\n    ErrorAction, ErrorVariable, WarningAction, WarningVariable,\n    OutBuffer, PipelineVariable, and OutVariable. For more information, see\n    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216). ',
)
const mTextPropertyControl = control([prop('Text')])
const mMamlShortDescriptionControl = control([text(' ')], [[['MamlParaTextItem'], [prop('Text'), lines()]]])
const mMamlDescriptionControl = control(
  [text(' ')],
  [
    [['MamlParaTextItem'], [prop('Text'), lines()]],
    [['MamlOrderedListTextItem'], [indent(0, -4, [prop('Tag'), prop('Text'), lines()])]],
    [['MamlUnorderedListTextItem'], [indent(0, -2, [prop('Tag'), prop('Text'), lines()])]],
    [['MamlDefinitionTextItem'], [prop('Term'), lines(), indent(4, 0, [prop('Definition'), lines()])]],
  ],
)
const mMamlParameterControl = control([
  script(
    "$optional = $_.required -ne 'true'\n$positional = (($_.position -ne $()) -and ($_.position -ne '') -and ($_.position -notmatch 'named') -and ([int]$_.position -ne $()))\n$parameterValue = if ($null -ne $_.psobject.Members['ParameterValueGroup']) {\n    \" {$($_.ParameterValueGroup.ParameterValue -join ' | ')}\"\n} elseif ($null -ne $_.psobject.Members['ParameterValue']) {\n    \" <$($_.ParameterValue)>\"\n} else {\n    ''\n}\n$(if ($optional -and $positional) { '[[-{0}]{1}] ' }\nelseif ($optional)   { '[-{0}{1}] ' }\nelseif ($positional) { '[-{0}]{1} ' }\nelse                 { '-{0}{1} ' }) -f $_.Name, $parameterValue",
  ),
])
const mMamlParameterValueControl = control([
  script('if ($_.required -ne \'true\') { " [<$_>]" } else { " <$_>" }'),
])
const mMamlAlertControl = control([prop('Text'), lines()])
const saysFalse = control([text('false')])
const saysTrue = control([text('true')])
const mMamlTrueFalseShortControl = control([
  script(';', {
    when: "$_.Equals('true', [System.StringComparison]::OrdinalIgnoreCase)",
    control: saysTrue,
  }),
  script(';', {
    when: "$_.Equals('false', [System.StringComparison]::OrdinalIgnoreCase)",
    control: saysFalse,
  }),
])
const mRelatedLinksHelpInfoControl = control([
  indent(4, 0, [
    script(
      'Set-StrictMode -Off\nif (($_.relatedLinks -ne $()) -and ($_.relatedLinks.navigationLink -ne $()) -and ($_.relatedLinks.navigationLink.Length -ne 0))\n{\n    "    For online help, type: `"Get-Help $($_.Details.Name) -Online`""\n}',
    ),
  ]),
])
const mcontrol6 = control([
  prop('linkText'),
  script("' '", { when: '$_.linkText.Length -ne 0' }),
  prop('uri'),
  lines(),
])
const mMamlRelatedLinksControl = control([prop('navigationLink', { enumerate: true, control: mcontrol6 })])
const mMamlDetailsControl = control([
  text('NAME'),
  lines(),
  indent(4, 0, [prop('Name'), lines(), lines()]),
  text('SYNOPSIS'),
  lines(),
  indent(4, 0, [
    prop('Description', { enumerate: true, control: mMamlShortDescriptionControl }),
    lines(),
    lines(),
  ]),
])
const mMamlExampleControl = control([
  prop('Title'),
  lines(),
  lines(),
  prop('Introduction', { enumerate: true, control: mTextPropertyControl }),
  prop('Code', { enumerate: true }),
  lines(),
  prop('results'),
  lines(),
  prop('remarks', { enumerate: true, control: mMamlShortDescriptionControl }),
])
const mcontrol1 = control([
  indent(4, 0, [prop('description', { enumerate: true, control: mMamlShortDescriptionControl })]),
])
const mcontrol0 = control([lines(), indent(4, 0, [prop('uri'), lines()])])
const mMamlTypeControl = control([
  prop('name', { enumerate: true }),
  part({ when: '$_.uri', control: mcontrol0 }),
  part({ when: '$_.description', control: mcontrol1 }),
])
const mcontrol2 = control([
  prop('Value'),
  lines(),
  indent(4, 0, [prop('Description', { enumerate: true, control: mMamlShortDescriptionControl })]),
  lines(),
])
const mMamlPossibleValueControl = control([prop('possibleValue', { enumerate: true, control: mcontrol2 })])
const mMamlIndentedDescriptionControl = control([
  text('DESCRIPTION'),
  lines(),
  indent(4, 0, [prop('description', { enumerate: true, control: mMamlDescriptionControl }), lines()]),
  lines(),
])
const mcontrol5 = control([
  prop('name'),
  text(' '),
  prop('Parameter', { enumerate: true, control: mMamlParameterControl }),
  text('[<CommonParameters>]'),
  lines(2),
])
const mMamlSyntaxControl = control([prop('SyntaxItem', { enumerate: true, control: mcontrol5 })])
const mExamplesControl = control([prop('Example', { enumerate: true, control: mMamlExampleControl })])
/** of cmdlets that have no help file: written for this engine */
const ownExamples = control([
  text('EXAMPLES'),
  lines(),
  indent(4, 0, [prop('Examples', { control: mExamplesControl }), lines()]),
])
const mMamlTypeWithDescriptionControl = control([
  prop('type', { control: mMamlTypeControl }),
  lines(),
  indent(4, 0, [prop('description', { enumerate: true, control: mMamlShortDescriptionControl })]),
  lines(),
])
const mErrorControl = control([
  prop('errorId'),
  text('(Category: '),
  prop('category'),
  text(')'),
  lines(),
  indent(4, 0, [prop('description', { enumerate: true, control: mMamlShortDescriptionControl })]),
  lines(),
  text('Type: '),
  prop('type', { control: mMamlTypeControl }),
  lines(),
  text('Target Object Type:   '),
  prop('targetObjectType', { control: mMamlTypeControl }),
  lines(),
  text('Suggested Action: '),
  prop('recommendedAction', { enumerate: true, control: mMamlShortDescriptionControl }),
  lines(),
  lines(),
])
const mMamlPossibleValuesControl = control([prop('possibleValues', { control: mMamlPossibleValueControl })])
const mMamlIndentedSyntaxControl = control([
  text('SYNTAX'),
  lines(),
  indent(4, 0, [prop('Syntax', { control: mMamlSyntaxControl }), lines()]),
])
const saysNamed = control([text('Named')])
const mMamlFullParameterControl = control([
  text('-'),
  prop('name'),
  prop('ParameterValue', { control: mMamlParameterValueControl }),
  lines(),
  indent(4, 0, [
    prop('Description', { enumerate: true, control: mMamlDescriptionControl }),
    lines(),
    part({ when: '$_.possibleValues -ne $()', control: mMamlPossibleValuesControl }),
    text('Required?                    '),
    prop('required', { control: mMamlTrueFalseShortControl }),
    lines(),
    text('Position?                    '),
    script(' ', { when: "($_.position -eq  $()) -or ($_.position -eq '')", control: saysNamed }),
    script('$_.position', { when: '$_.position -ne $()' }),
    lines(),
    text('Default value                '),
    prop('defaultValue'),
    lines(),
    text('Accept pipeline input?       '),
    prop('pipelineInput'),
    lines(),
    text('Aliases                      '),
    prop('aliases'),
    lines(),
    text('Accept wildcard characters?  '),
    prop('globbing', { control: mMamlTrueFalseShortControl }),
    lines(),
    lines(),
  ]),
])
const mcontrol8 = control([prop('Parameter', { enumerate: true, control: mMamlFullParameterControl })])
const mzzz = control([
  part({ control: mcontrol8 }),
  text('<CommonParameters>'),
  lines(),
  indent(4, 0, [aboutCommonParameters]),
  lines(),
  lines(),
])
const m4_control10 = control([
  text('-'),
  prop('name'),
  prop('ParameterValue', { control: mMamlParameterValueControl }),
  lines(),
  indent(4, 0, [prop('Description', { enumerate: true, control: mMamlDescriptionControl }), lines()]),
])
const m4_control9 = control([prop('Parameter', { enumerate: true, control: m4_control10 })])
const m6_control16 = control([
  indent(4, 0, [
    prop('title'),
    lines(),
    lines(),
    indent(4, 0, [prop('alert', { enumerate: true, control: mMamlAlertControl })]),
    lines(),
  ]),
])
const m6_control15 = control([text('NOTES'), lines()])
const m6_control14 = control([
  text('NON-TERMINATING ERRORS'),
  lines(),
  indent(4, 0, [prop('nonTerminatingError', { enumerate: true, control: mErrorControl })]),
])
const m6_control13 = control([
  text('TERMINATING ERRORS'),
  lines(),
  indent(4, 0, [prop('terminatingError', { enumerate: true, control: mErrorControl })]),
])
const m6_control12 = control([
  prop('ReturnValue', { enumerate: true, control: mMamlTypeWithDescriptionControl }),
])
const m6_control11 = control([
  prop('InputType', { enumerate: true, control: mMamlTypeWithDescriptionControl }),
])
const xMamlTypeControl = control([prop('name', { enumerate: true })])
const xMamlParameterValueControl = control([
  text(' '),
  script('"["', { when: '$_.required -ne "true"' }),
  script('"<" + $_ + ">"'),
  script('"]"', { when: '$_.required -ne "true"' }),
])
const xcontrol1 = control([prop('Value'), lines()])
const xMamlPossibleValueControl = control([prop('possibleValue', { enumerate: true, control: xcontrol1 })])
const xMamlParameterControl = control([
  script(
    "Set-StrictMode -Off\n$optional = $_.required -ne 'true'\n$positional = (($_.position -ne $()) -and ($_.position -ne '') -and ($_.position -notmatch 'named') -and ([int]$_.position -ne $()))\n$parameterValue = if ($null -ne $_.psobject.Members['ParameterValueGroup']) {\n    \" {$($_.ParameterValueGroup.ParameterValue -join ' | ')}\"\n} elseif ($null -ne $_.psobject.Members['ParameterValue']) {\n    \" <$($_.ParameterValue)>\"\n} else {\n    ''\n}\n$(if ($optional -and $positional) { '[[-{0}]{1}] ' }\nelseif ($optional)   { '[-{0}{1}] ' }\nelseif ($positional) { '[-{0}]{1} ' }\nelse                 { '-{0}{1} ' }) -f $_.Name, $parameterValue",
  ),
])
const x1_control7 = control([text('[<CommonParameters>]')])
const x1_control5 = control([
  prop('name'),
  text(' '),
  prop('Parameter', { enumerate: true, control: xMamlParameterControl }),
  script(' ', { when: '$_.CommonParameters -eq $true', control: x1_control7 }),
  lines(),
  lines(),
])
const x1_control4 = control([prop('SyntaxItem', { enumerate: true, control: x1_control5 })])
const nameHeading = control([text('NAME'), lines(), indent(4, 0, [prop('Name'), lines(), lines()])])
const saysNone = control([text('None'), lines(), lines()])
const commonParameters = control([
  text('<CommonParameters>'),
  lines(),
  indent(4, 0, [aboutCommonParameters]),
  lines(),
  lines(),
])
const x2_control14 = control([
  text('-'),
  prop('name'),
  prop('ParameterValue', { control: xMamlParameterValueControl }),
  lines(),
  lines(),
])
const x2_control13 = control([prop('Parameter', { enumerate: true, control: x2_control14 })])
const commonParametersMark = control([text('['), text('<CommonParameters>'), text(']')])
const syntax = control([
  prop('name'),
  text(' '),
  prop('Parameter', { enumerate: true, control: xMamlParameterControl }),
  script(' ', { when: '$_.CommonParameters -eq $true', control: commonParametersMark }),
  lines(),
  lines(),
])
const syntaxes = control([prop('SyntaxItem', { enumerate: true, control: syntax })])
const typeLine = control([prop('type', { control: xMamlTypeControl }), lines()])
const x3_control34 = control([prop('ReturnValue', { enumerate: true, control: typeLine })])
const x3_control32 = control([prop('InputType', { enumerate: true, control: typeLine })])
const possibleValuesLine = control([prop('possibleValues', { control: xMamlPossibleValueControl })])
const wholeParameter = control([
  text('-'),
  prop('name'),
  prop('ParameterValue', { control: xMamlParameterValueControl }),
  lines(),
  indent(4, 0, [
    prop('description', { when: '$_.description -ne $()' }),
    part({ when: '$_.possibleValues -ne $()', control: possibleValuesLine }),
    lines(),
    text('Required?                    '),
    script(' ', { when: '$_.required.ToLower().Equals("true")', control: saysTrue }),
    script(' ', { when: '$_.required.ToLower().Equals("false")', control: saysFalse }),
    lines(),
    text('Position?                    '),
    script(' ', { when: '($_.position -eq  $()) -or ($_.position -eq "")', control: saysNamed }),
    script('$_.position', { when: '$_.position  -ne  $()' }),
    lines(),
    text('Accept pipeline input?       '),
    prop('pipelineInput'),
    lines(),
    text('Parameter set name           '),
    prop('parameterSetName'),
    lines(),
    text('Aliases                      '),
    prop('aliases'),
    lines(),
    text('Dynamic?                     '),
    prop('isDynamic'),
    lines(),
    text('Accept wildcard characters?  '),
    prop('globbing'),
    lines(),
    lines(),
  ]),
])
const x3_control23 = control([prop('Parameter', { enumerate: true, control: wholeParameter })])
const x4_control36 = control([text('NAME'), lines(), indent(4, 0, [prop('Name'), lines()])])

const help = (types: readonly string[], name: string, made: ComplexControl): View => ({
  ...complex(types, [], { name }),
  control: made,
})

export const helpViews: readonly View[] = [
  help(
    ['MamlCommandHelpInfo'],
    'DefaultCommandHelp',
    control([
      prop('Details', { control: mMamlDetailsControl }),
      script('$_', { control: mMamlIndentedSyntaxControl }),
      script('$_', { control: mMamlIndentedDescriptionControl }),
      text('RELATED LINKS'),
      lines(),
      indent(4, 0, [prop('relatedLinks', { control: mMamlRelatedLinksControl })]),
      lines(),
      text('REMARKS'),
      lines(),
      indent(4, 0, [
        text('To see the examples, type: "'),
        script('"Get-Help " + $_.Details.Name + " -Examples"'),
        text('"'),
        lines(),
        text('For more information, type: "'),
        script('"Get-Help " + $_.Details.Name + " -Detailed"'),
        text('"'),
        lines(),
        text('For technical information, type: '),
        text('"'),
        script('"Get-Help " + $_.Details.Name + " -Full"'),
        text('"'),
        lines(),
        part({ control: mRelatedLinksHelpInfoControl }),
      ]),
    ]),
  ),
  help(
    ['MamlCommandHelpInfo#DetailedView'],
    'VerboseCommandHelp',
    control([
      prop('Details', { control: mMamlDetailsControl }),
      script('$_', { control: mMamlIndentedSyntaxControl }),
      script('$_', { control: mMamlIndentedDescriptionControl }),
      text('PARAMETERS'),
      lines(),
      indent(4, 0, [
        prop('Parameters', { control: m4_control9 }),
        text('<CommonParameters>'),
        lines(),
        indent(4, 0, [aboutCommonParameters]),
        lines(),
        lines(),
      ]),
      indent(4, 0, [prop('Examples', { control: mExamplesControl })]),
      text('REMARKS'),
      lines(),
      indent(4, 0, [
        text('To see the examples, type: '),
        text('"'),
        script('"Get-Help " + $_.Details.Name + " -Examples"'),
        text('"'),
        lines(),
        text('For more information, type: '),
        text('"'),
        script('"Get-Help " + $_.Details.Name + " -Detailed"'),
        text('"'),
        lines(),
        text('For technical information, type: '),
        text('"'),
        script('"Get-Help " + $_.Details.Name + " -Full"'),
        text('"'),
        lines(),
        part({ control: mRelatedLinksHelpInfoControl }),
      ]),
    ]),
  ),
  help(
    ['MamlCommandHelpInfo#ExamplesView'],
    'ExampleCommandHelp',
    control([
      prop('Details', { control: mMamlDetailsControl }),
      indent(4, 0, [prop('Examples', { control: mExamplesControl })]),
    ]),
  ),
  help(
    ['MamlCommandHelpInfo#FullView'],
    'FullCommandHelp',
    control([
      prop('Details', { control: mMamlDetailsControl }),
      script('$_', { control: mMamlIndentedSyntaxControl }),
      script('$_', { control: mMamlIndentedDescriptionControl }),
      text('PARAMETERS'),
      lines(),
      indent(4, 0, [prop('Parameters', { control: mzzz })]),
      text('INPUTS'),
      lines(),
      indent(4, 0, [prop('InputTypes', { control: m6_control11 }), lines()]),
      text('OUTPUTS'),
      lines(),
      indent(4, 0, [prop('ReturnValues', { control: m6_control12 }), lines()]),
      prop('terminatingErrors', {
        when: '\n                      (($null -ne $_.terminatingErrors) -and\n                      ($null -ne $_.terminatingErrors.terminatingError))\n                    ',
        control: m6_control13,
      }),
      prop('nonTerminatingErrors', {
        when: '\n                      (($null -ne $_.nonTerminatingErrors) -and\n                      ($null -ne $_.nonTerminatingErrors.nonTerminatingError))\n                    ',
        control: m6_control14,
      }),
      prop('alertSet', { when: '$null -ne $_.alertSet', control: m6_control15 }),
      prop('alertSet', { when: '$null -ne $_.alertSet', enumerate: true, control: m6_control16 }),
      indent(4, 0, [prop('Examples', { control: mExamplesControl }), lines()]),
      text('RELATED LINKS'),
      lines(),
      indent(4, 0, [prop('relatedLinks', { control: mMamlRelatedLinksControl })]),
    ]),
  ),
  help(
    ['MamlCommandHelpInfo#Examples'],
    'MamlCommandExamples',
    control([script('$_', { control: mExamplesControl })]),
  ),
  help(
    ['MamlCommandHelpInfo#Example'],
    'MamlCommandExample',
    control([
      prop('Title'),
      lines(),
      lines(),
      prop('Introduction', { enumerate: true, control: mTextPropertyControl }),
      prop('Code', { enumerate: true }),
      lines(),
      lines(),
      prop('results'),
      lines(),
      lines(),
      prop('remarks', { enumerate: true, control: mMamlShortDescriptionControl }),
    ]),
  ),
  help(
    ['MamlCommandHelpInfo#commandDetails'],
    'MamlCommandDetails',
    control([
      text('NAME'),
      lines(),
      indent(4, 0, [prop('Name'), lines(), lines()]),
      text('SYNOPSIS'),
      lines(),
      indent(4, 0, [prop('commandDescription', { enumerate: true, control: mMamlShortDescriptionControl })]),
    ]),
  ),
  help(
    ['MamlCommandHelpInfo#Parameters'],
    'MamlCommandParameters',
    control([indent(4, 0, [part({ control: mzzz })])]),
  ),
  help(
    ['MamlCommandHelpInfo#Parameter'],
    'MamlCommandParameterView',
    control([script('$_', { control: mMamlFullParameterControl })]),
  ),
  help(
    ['MamlCommandHelpInfo#Syntax'],
    'MamlCommandSyntax',
    control([script('$_', { control: mMamlSyntaxControl })]),
  ),
  help(
    ['MamlDefinitionTextItem', 'MamlOrderedListTextItem', 'MamlParaTextItem', 'MamlUnorderedListTextItem'],
    'MamlText',
    control([script('$_', { control: mMamlDescriptionControl })]),
  ),
  help(
    ['MamlCommandHelpInfo#inputTypes'],
    'MamlInputTypes',
    control([prop('InputType', { enumerate: true, control: mMamlTypeWithDescriptionControl })]),
  ),
  help(
    ['MamlCommandHelpInfo#nonTerminatingErrors'],
    'MamlNonTerminatingErrors',
    control([prop('nonTerminatingError', { enumerate: true, control: mErrorControl })]),
  ),
  help(
    ['MamlCommandHelpInfo#terminatingErrors'],
    'MamlTerminatingErrors',
    control([prop('terminatingError', { enumerate: true, control: mErrorControl })]),
  ),
  help(
    ['MamlCommandHelpInfo#relatedLinks'],
    'MamlRelatedLinks',
    control([script('$_', { control: mMamlRelatedLinksControl })]),
  ),
  help(
    ['MamlCommandHelpInfo#returnValues'],
    'MamlReturnTypes',
    control([prop('ReturnValue', { enumerate: true, control: mMamlTypeWithDescriptionControl })]),
  ),
  help(
    ['MamlCommandHelpInfo#alertSet'],
    'MamlAlertSet',
    control([
      prop('title'),
      lines(),
      lines(),
      indent(4, 0, [prop('alert', { enumerate: true, control: mMamlAlertControl })]),
    ]),
  ),
  help(
    ['MamlCommandHelpInfo#details'],
    'MamlDetails',
    control([script('$_', { control: mMamlDetailsControl })]),
  ),
  help(
    ['ExtendedCmdletHelpInfo'],
    'ReducedDefaultCommandHelp',
    control([
      prop('Details', { control: nameHeading }),
      text('SYNTAX'),
      lines(),
      indent(4, 0, [prop('Syntax', { control: x1_control4 })]),
      lines(),
      text('ALIASES'),
      lines(),
      indent(4, 0, [prop('Aliases'), lines()]),
      lines(),
      text('REMARKS'),
      lines(),
      indent(4, 0, [prop('Remarks'), lines()]),
    ]),
  ),
  help(
    ['ExtendedCmdletHelpInfo#DetailedView'],
    'ReducedVerboseCommandHelp',
    control([
      prop('Details', { control: nameHeading }),
      text('SYNTAX'),
      lines(),
      indent(4, 0, [prop('Syntax', { control: syntaxes }), lines()]),
      text('PARAMETERS'),
      lines(),
      indent(4, 0, [
        prop('Parameters', { control: x2_control13 }),
        script(' ', { when: '$_.CommonParameters -eq $true', control: commonParameters }),
        script(' ', {
          when: '($_.CommonParameters -eq $false) -and ($_.parameters.parameter.count -eq 0)',
          control: saysNone,
        }),
      ]),
      lines(),
      script('$_', { when: '$_.examples -ne $null', control: ownExamples }),
      text('ALIASES'),
      lines(),
      indent(4, 0, [prop('Aliases'), lines()]),
      lines(),
      text('REMARKS'),
      lines(),
      indent(4, 0, [prop('Remarks'), lines()]),
    ]),
  ),
  help(
    ['ExtendedCmdletHelpInfo#FullView'],
    'ReducedFullCommandHelp',
    control([
      prop('Details', { control: nameHeading }),
      text('SYNTAX'),
      lines(),
      indent(4, 0, [prop('Syntax', { control: syntaxes }), lines()]),
      text('PARAMETERS'),
      lines(),
      indent(4, 0, [
        prop('Parameters', { control: x3_control23 }),
        script(' ', { when: '$_.CommonParameters -eq $true', control: commonParameters }),
        script(' ', {
          when: '($_.CommonParameters -eq $false) -and ($_.parameters.parameter.count -eq 0)',
          control: saysNone,
        }),
        lines(),
      ]),
      text('INPUTS'),
      lines(),
      indent(4, 0, [prop('InputTypes', { control: x3_control32 }), lines()]),
      text('OUTPUTS'),
      lines(),
      indent(4, 0, [prop('ReturnValues', { control: x3_control34 }), lines()]),
      script('$_', { when: '$_.examples -ne $null', control: ownExamples }),
      text('ALIASES'),
      lines(),
      indent(4, 0, [prop('Aliases'), lines()]),
      lines(),
      text('REMARKS'),
      lines(),
      indent(4, 0, [prop('Remarks'), lines()]),
    ]),
  ),
  help(
    ['ExtendedCmdletHelpInfo#ExamplesView'],
    'ReducedExamplesCommandHelp',
    control([
      prop('Details', { control: x4_control36 }),
      lines(),
      script('$_', { when: '$_.examples -ne $null', control: ownExamples }),
      text('ALIASES'),
      lines(),
      indent(4, 0, [prop('Aliases'), lines()]),
      lines(),
      text('REMARKS'),
      lines(),
      indent(4, 0, [prop('Remarks'), lines()]),
    ]),
  ),
  help(
    ['ExtendedCmdletHelpInfo#parameter'],
    'ReducedCommandHelpParameterView',
    control([part({ enumerate: true, control: wholeParameter })]),
  ),
]
