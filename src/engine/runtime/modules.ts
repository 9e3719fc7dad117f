/** Modules of a session, and what starts jobs. */
import type { PipelineAst, PipelineChainAst, TypeDefinitionAst } from '../language/ast.ts'
import type { CommandInfo } from './command-info.ts'
import { fail } from './failure.ts'
import type { Completion } from './flow.ts'
import type { Frame } from './frame.ts'
import type { Runspace } from './runspace.ts'
import type { ModuleInfo } from './session-state.ts'
import type { Task } from './task.ts'

export class Modules {
  readonly rs: Runspace
  /** by lower-case name */
  readonly loaded: Map<string, ModuleInfo> = new Map()
  constructor(rs: Runspace) {
    this.rs = rs
  }

  /** `Module\Command` of a script module. */
  command(module: string, name: string): CommandInfo | undefined {
    const found = this.loaded.get(module.toLowerCase())
    if (found === undefined) return undefined
    const key = name.toLowerCase()
    return found.exportedFunctions.get(key) ?? found.exportedAliases.get(key)
  }

  /** The classes and enumerations that a module exports, for `using module`. */
  typesOf(_name: string | undefined): { name: string; types: readonly TypeDefinitionAst[] } | undefined {
    return undefined
  }

  // biome-ignore lint/correctness/useYield: a job would wait
  *startBackground(_frame: Frame, _ast: PipelineAst | PipelineChainAst): Task<Completion> {
    fail('BackgroundJobsNotSupported', 'The background operator & is not supported by this PowerShell engine yet.', { type: 'sma:PSNotSupportedException', category: 'NotImplemented' })
  }
}
