/** Numeric literals: the rules of the scanner for suffixes, multipliers and the choice of type, and the value of each. */

export type NumericType =
  | 'int32'
  | 'int64'
  | 'double'
  | 'decimal'
  | 'byte'
  | 'sbyte'
  | 'int16'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bigint'

/**
 * A constant of the source. int64, uint64 and bigint hold a JS bigint; decimal holds its unscaled digits and scale;
 * everything else a JS number. `boolean` is the $true of an attribute argument without a value.
 */
export type NumericLiteral =
  | { type: 'int32' | 'double' | 'byte' | 'sbyte' | 'int16' | 'uint16' | 'uint32'; value: number; text: string }
  | { type: 'int64' | 'uint64' | 'bigint'; value: bigint; text: string }
  | { type: 'decimal'; value: bigint; scale: number; text: string }
  | { type: 'boolean'; value: boolean; text: string }
