/** Operators that a type defines: the metadata leaves them out, the language looks for them by name. */
import { addSignatures } from '../type-loader.ts'

const binary = ['op_Addition', 'op_Subtraction', 'op_Multiply', 'op_Division']
/** The four operations, negation and equality of a type with itself and with what converts to it. */
export function addOperators(fullName: string, text: string): void {
  addSignatures(fullName, [
    ...binary.map((name) => `static ${text} ${name}(${text} left, ${text} right)`),
    `static ${text} op_UnaryNegation(${text} value)`,
    `static bool op_Equality(${text} left, ${text} right)`,
    `static bool op_Inequality(${text} left, ${text} right)`,
  ])
}
