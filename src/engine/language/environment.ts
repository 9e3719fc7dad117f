/** What the checks after parsing ask of the engine. All of it may be missing: then the checks that need it are left out. */
import type { RequiredModule, TypeDefinitionAst } from './ast.ts'

/** What a check needs to know of a type that the script did not define. */
export interface TypeFacts {
  readonly fullName: string
  /** full names of all ancestors */
  readonly bases: readonly string[]
  readonly isInterface?: boolean
  readonly isSealed?: boolean
  /** generic, with parameters that nothing stands for */
  readonly isOpen?: boolean
  /** false: it cannot be a base class whose constructor is called without arguments */
  readonly hasDefaultConstructor?: boolean
  /** what is asked of an attribute that stands in a class */
  readonly attribute?: AttributeFacts | undefined
}

export type AttributeTarget =
  | 'Assembly'
  | 'Class'
  | 'Struct'
  | 'Enum'
  | 'Constructor'
  | 'Method'
  | 'Property'
  | 'Field'
  | 'Event'
  | 'Interface'
  | 'Parameter'
  | 'Delegate'
  | 'ReturnValue'

export interface AttributeFacts {
  /** as messages name it */
  readonly shown: string
  readonly name: string
  /** undefined: everywhere */
  readonly validOn?: readonly AttributeTarget[] | undefined
  /** by their names in lower case; undefined where the engine knows no more than the type's name */
  readonly properties: ReadonlyMap<string, { readonly name: string; readonly canSet: boolean }> | undefined
  /** is there a constructor with that many parameters */
  takes(count: number): boolean
  /** can the constant become what the property holds; undefined: yes, otherwise the type that messages name */
  refuses(property: string, value: unknown): string | undefined
}

export interface ParseEnvironment {
  /**
   * @param name as written, generic and array brackets taken off, without the assembly
   * @param use `attribute`: `[Foo()]` means FooAttribute too; genericArguments: how many follow; namespaces: of `using namespace`
   * @returns undefined where no such type is
   */
  resolveType?(name: string, use: TypeUse): TypeFacts | undefined
  /** @returns the classes and enumerations that the module exports; undefined where no such module is */
  findModule?(module: RequiredModule): { name: string; types: readonly TypeDefinitionAst[] } | undefined
}

export interface TypeUse {
  readonly attribute: boolean
  readonly genericArguments: number
  readonly namespaces: readonly string[]
}
