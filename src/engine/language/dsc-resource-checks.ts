/** A class with `[DscResource()]` has Get, Set and Test, a key and a constructor without parameters (SemanticChecks, DscResourceChecker). */
import type { AttributeAst, FunctionMemberAst, PropertyMemberAst, TypeDefinitionAst } from './ast.ts'
import { constantValue, isConstant } from './constant-values.ts'
import type { ErrorList, ParseErrorId } from './parse-errors.ts'

const isNamed = (attribute: { typeName: AttributeAst['typeName'] }, name: string): boolean =>
  new RegExp(`^(System\\.Management\\.Automation\\.)?${name}(Attribute)?$`, 'i').test(
    attribute.typeName.fullName,
  )
const whole = /^(system\.)?(s?byte|u?int|u?int(16|32|64)|u?long|u?short|string)$/i

interface Found {
  set: boolean
  get: boolean
  test: boolean
  key: boolean
}

function method(member: FunctionMemberAst, found: Found, errors: ErrorList): void {
  if (member.parameters.length > 0) return
  const written = member.returnType?.typeName
  switch (member.name.toLowerCase()) {
    case 'set':
      found.set ||= !written || /^(system\.)?void$/i.test(written.fullName)
      break
    case 'test':
      found.test ||= /^(system\.)?bool(ean)?$/i.test(written?.fullName ?? '')
      break
    case 'get': {
      if (found.get) return
      found.get = true
      const name = written?.kind === 'ArrayTypeName' ? written.elementType : written
      if (name?.kind !== 'TypeName' || name.typeDefinitionAst !== member.parent)
        errors.report(member.extent, 'DscResourceInvalidGetMethod', [
          (member.parent as TypeDefinitionAst).name,
        ])
    }
  }
}

function property(member: PropertyMemberAst, found: Found, errors: ErrorList): void {
  for (const attribute of member.attributes) {
    if (!isNamed(attribute, 'DscProperty')) continue
    const key = attribute.namedArguments.find(
      (one) =>
        one.argumentName.toLowerCase() === 'key' &&
        (one.expressionOmitted ||
          (isConstant(one.argument, { attributeArgument: true }) && Boolean(constantValue(one.argument)))),
    )
    if (!key) continue
    found.key = true
    const type = member.propertyType?.typeName
    const own = type?.kind === 'TypeName' ? type.typeDefinitionAst : undefined
    if (!(own ? own.isEnum : type?.kind === 'TypeName' && whole.test(type.fullName)))
      errors.report(member.extent, 'DscResourceInvalidKeyProperty')
    return
  }
}

/** What the class and its bases in the same script have. */
function look(type: TypeDefinitionAst, found: Found, errors: ErrorList): void {
  for (const member of type.members) {
    if (member.kind === 'FunctionMemberAst') method(member, found, errors)
    else property(member, found, errors)
  }
  for (const { typeName } of type.baseTypes) {
    const base = typeName.kind === 'TypeName' ? typeName.typeDefinitionAst : undefined
    if (base?.isClass && !(found.set && found.get && found.test && found.key)) look(base, found, errors)
  }
}

export function checkDscResource(type: TypeDefinitionAst, errors: ErrorList): void {
  const resource = type.attributes.find((one) => isNamed(one, 'DscResource'))
  if (!resource) return
  const found: Found = { set: false, get: false, test: false, key: false }
  look(type, found, errors)
  const constructors = type.members.flatMap((one) =>
    one.kind === 'FunctionMemberAst' && one.isConstructor && !one.isStatic ? [one.parameters.length] : [],
  )
  const missing: readonly [boolean, ParseErrorId][] = [
    [found.set, 'DscResourceMissingSetMethod'],
    [found.get, 'DscResourceMissingGetMethod'],
    [found.test, 'DscResourceMissingTestMethod'],
    [constructors.length === 0 || constructors.includes(0), 'DscResourceMissingDefaultConstructor'],
    [found.key, 'DscResourceMissingKeyProperty'],
  ]
  for (const [has, errorId] of missing) if (!has) errors.report(resource.extent, errorId, [type.name])
}
