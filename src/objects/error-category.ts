/** CategoryInfo of an error: what overrides say, else what follows from exception, target and command. Names follow ErrorCategoryInfo. */
import type { ErrorCategory, ErrorRecord } from './error-record.ts'
import { PSArray, PSList } from './collections.ts'
import { type NetType, netTypeText } from './net-type.ts'
import { baseOf } from './ps-object.ts'
import { typeOf } from './type-of.ts'

export interface CategoryInfo {
  readonly category: ErrorCategory
  readonly activity: string
  readonly reason: string
  readonly targetName: string
  readonly targetType: string
}

/** what .NET has no text for but that of its type */
const isCollection = (value: unknown): boolean => value instanceof PSArray || value instanceof PSList

/** @param textOf a value's ToString(), undefined where it throws */
export function categoryInfoOf(
  record: ErrorRecord,
  textOf: (value: unknown) => string | undefined,
): CategoryInfo {
  const target = record.targetObject ?? null
  const command = record.invocationInfo?.myCommand as { readonly name?: unknown } | null | undefined
  return {
    category: record.category,
    activity: record.categoryActivity ?? (typeof command?.name === 'string' ? command.name : ''),
    reason: record.categoryReason ?? record.exception.netType.name,
    targetName:
      record.categoryTargetName ??
      (target === null
        ? ''
        : isCollection(baseOf(target))
          ? netTypeText(typeOf(target) as NetType)
          : (textOf(target) ?? '')),
    targetType: record.categoryTargetType ?? (target === null ? '' : (typeOf(target)?.name ?? '')),
  }
}

/** `Category: (target:type) [activity], reason`; each part longer than 40 characters loses its middle. */
export function categoryMessage(info: CategoryInfo): string {
  const { category, targetName, targetType, activity, reason } = info
  return `${category}: (${shortened(targetName)}:${shortened(targetType)}) [${shortened(activity)}], ${shortened(reason)}`
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 19)}…${text.slice(-19)}`
}
