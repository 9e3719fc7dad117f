/** What an empty pipeline yields: nothing, where `$null` is a value. It enumerates as no objects and converts as `$null`. */
class AutomationNullType {
  toString(): string {
    return ''
  }
}
export const AutomationNull: AutomationNullType = Object.freeze(new AutomationNullType())
