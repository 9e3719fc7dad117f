/** Attributes of classes and their members (SemanticChecks.VisitAttribute): where each may stand, which of its properties a script may name. */
import type { Ast, AttributeAst, ScriptBlockAst } from './ast.ts'
import { enclosingMember } from './ast-questions.ts'
import type { AttributeFacts, AttributeTarget, ParseEnvironment } from './environment.ts'
import type { ErrorList } from './parse-errors.ts'

/** Where the attribute stands; undefined outside of classes, where nothing is asked of it. */
export function classTargetsOf({ parent }: AttributeAst): readonly AttributeTarget[] | undefined {
  switch (parent?.kind) {
    case 'TypeDefinitionAst':
      return [parent.isClass ? 'Class' : parent.isEnum ? 'Enum' : 'Interface']
    case 'PropertyMemberAst':
      return ['Property', 'Field']
    case 'FunctionMemberAst':
      return [parent.isConstructor ? 'Constructor' : 'Method']
    case 'ParameterAst':
      return enclosingMember(parent)?.kind === 'FunctionMemberAst' ? ['Parameter'] : undefined
    default:
      return undefined
  }
}

/** `using namespace` of the script that something stands in. */
export function namespacesAround(ast: Ast): string[] {
  let root: Ast = ast
  while (root.parent) root = root.parent
  return (root as ScriptBlockAst).usingStatements.flatMap((one) =>
    one.usingStatementKind === 'Namespace' && one.name ? [one.name.value] : [],
  )
}

/** What the engine knows of an attribute's type; undefined where it knows none, or the script itself defines it. */
export function attributeFactsOf(
  ast: AttributeAst,
  environment: ParseEnvironment,
): AttributeFacts | undefined {
  const { typeName } = ast
  if (typeName.kind !== 'TypeName' || typeName.typeDefinitionAst) return undefined
  return environment.resolveType?.(typeName.name, {
    attribute: true,
    genericArguments: 0,
    namespaces: namespacesAround(ast),
  })?.attribute
}

export function checkClassAttribute(
  ast: AttributeAst,
  targets: readonly AttributeTarget[],
  facts: AttributeFacts,
  errors: ErrorList,
): void {
  if (facts.validOn && !targets.some((one) => facts.validOn?.includes(one)))
    errors.report(ast.extent, 'AttributeNotAllowedOnDeclaration', [facts.shown, facts.validOn.join(', ')])
  if (!facts.properties) return
  for (const named of ast.namedArguments) {
    const property = facts.properties.get(named.argumentName.toLowerCase())
    if (property === undefined) {
      const settable = [...facts.properties.values()].filter((one) => one.canSet).map((one) => one.name)
      errors.report(named.extent, 'PropertyNotFoundForAttribute', [
        named.argumentName,
        facts.shown,
        settable.join(', '),
      ])
    } else if (!property.canSet) errors.report(named.extent, 'ReadOnlyProperty', [named.argumentName])
  }
}
