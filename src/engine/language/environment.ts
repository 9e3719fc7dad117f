/** What the checks after parsing ask of the engine. All of it may be missing: then the checks that need it are left out. */
import type { HashtableAst, TypeDefinitionAst } from './ast.ts'

/** What a check needs to know of a type that the script did not define. */
export interface TypeFacts {
  readonly fullName: string
  /** full names of all ancestors */
  readonly bases: readonly string[]
  readonly isInterface?: boolean
  readonly isSealed?: boolean
  /** false: it cannot be a base class whose constructor is called without arguments */
  readonly hasDefaultConstructor?: boolean
}

export interface ParseEnvironment {
  /**
   * @param name as written, generic and array brackets taken off, without the assembly
   * @param use `attribute`: `[Foo()]` means FooAttribute too; genericArguments: how many follow; namespaces: of `using namespace`
   * @returns undefined where no such type is
   */
  resolveType?(name: string, use: TypeUse): TypeFacts | undefined
  /** @returns the classes and enumerations that the module exports; undefined where no such module is */
  findModule?(name: string | HashtableAst): { name: string; types: readonly TypeDefinitionAst[] } | undefined
}

export interface TypeUse {
  readonly attribute: boolean
  readonly genericArguments: number
  readonly namespaces: readonly string[]
}
