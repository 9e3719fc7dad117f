/** Operators that a type defines: the metadata leaves them out, the language looks for them by name. */
import { addSignatures } from '../type-loader.ts'

const arithmetic = ['op_Addition', 'op_Subtraction', 'op_Multiply', 'op_Division']
/** The four operations, negation and equality of a type with itself and with what converts to it. */
export function addOperators(fullName: string, text: string, more: readonly string[] = []): void {
  addSignatures(fullName, [
    ...[...arithmetic, ...more].map((name) => `static ${text} ${name}(${text} left, ${text} right)`),
    `static ${text} op_UnaryNegation(${text} value)`,
    `static bool op_Equality(${text} left, ${text} right)`,
    `static bool op_Inequality(${text} left, ${text} right)`,
  ])
}
/** Those, the remainder and the bits. */
export function addIntegerOperators(fullName: string, text: string): void {
  addOperators(fullName, text, ['op_Modulus', 'op_BitwiseAnd', 'op_BitwiseOr', 'op_ExclusiveOr'])
  addSignatures(fullName, [
    `static ${text} op_OnesComplement(${text} value)`,
    `static ${text} op_LeftShift(${text} value, int shift)`,
    `static ${text} op_RightShift(${text} value, int shift)`,
  ])
}
