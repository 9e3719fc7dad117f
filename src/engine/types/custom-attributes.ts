/** Attributes as reflection shows them: of a cmdlet's class, of a script's classes and enumerations, and of their members. */
import { PSArray } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { NetType } from '../../objects/net-type.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { Ast, AttributeAst, MemberAst } from '../language/ast.ts'
import { attributeFromAst } from '../runtime/attributes.ts'
import { classFrame } from '../runtime/class-calls.ts'
import type { ScriptClass, ScriptMethod } from '../runtime/class-definition.ts'
import type { EngineContext } from '../runtime/context.ts'
import { AttributeObject, attributeObject } from './attribute-objects.ts'
import type { PSReflected } from './reflection.ts'
import { cmdletAttributes } from './session/cmdlet-attribute.ts'
import { arrayOf } from './values.ts'
import { loadType } from './type-loader.ts'

const sma = 'System.Management.Automation.'

function made(attributes: readonly Ast[], owner: ScriptClass): unknown[] {
  const frame = classFrame(owner, owner.type.name, 0, undefined)
  return attributes.flatMap((one) =>
    one.kind === 'AttributeAst'
      ? [attributeObject(attributeFromAst(one as AttributeAst, frame), owner.rs)]
      : [],
  )
}

const ownerOf = (type: NetType | undefined): ScriptClass | undefined =>
  type?.scriptClass as ScriptClass | undefined
const bare = (name: string): AttributeObject[] => {
  const type = loadType(name)
  return type ? [new AttributeObject(type, [])] : []
}

function ofType(type: NetType, ctx: EngineContext): unknown[] {
  const owner = ownerOf(type)
  if (owner) return made(owner.ast.attributes, owner)
  if (type.isEnum && type.enumInfo?.isFlags) return bare('System.FlagsAttribute')
  return cmdletAttributes(type, ctx)
}

function ofMember(member: PSReflected): unknown[] {
  if (member.netType.name === 'Assembly') return ofAssembly(member)
  const owner = ownerOf(member.owner)
  if (!owner) return []
  const method = member.overload?.script as ScriptMethod | undefined
  const ast: MemberAst | undefined = method
    ? owner.ast.members.find(
        (one) => one.kind === 'FunctionMemberAst' && one.functionDefinition === method.block.definition,
      )
    : owner.ast.members.find(
        (one) =>
          one.kind === 'PropertyMemberAst' && one.name.toLowerCase() === member.text('Name').toLowerCase(),
      )
  if (!ast) return []
  return [...made(ast.attributes, owner), ...(ast.isHidden ? bare(`${sma}HiddenAttribute`) : [])]
}

/** The assembly that PowerShell makes for the classes of a script says which file that was. */
function ofAssembly(assembly: PSReflected): unknown[] {
  const file = assembly.property('ScriptFile')
  if (file === null) return []
  const [attribute] = bare(`${sma}DynamicClassImplementationAssemblyAttribute`)
  attribute?.named.set('scriptfile', file)
  return attribute ? [attribute] : []
}

/** `GetCustomAttributes($inherit)`, `GetCustomAttributes($type, $inherit)` */
export function customAttributes(
  of: NetType | PSReflected,
  args: readonly unknown[],
  ctx: EngineContext,
): PSArray {
  const wanted = args.map(baseOf).find((one): one is NetType => one instanceof NetType)
  const all = of instanceof NetType ? ofType(of, ctx) : ofMember(of)
  if (!wanted) return new PSArray(all)
  return arrayOf(
    wanted,
    all.filter((one) => typeOf(one)?.isSubtypeOf(wanted)),
  )
}
