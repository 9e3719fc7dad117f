/** Every group of the type table: importing this file fills it. */
import './strings.ts'
import './enumerators.ts'
import './numbers.ts'
import './math.ts'
import './tuples.ts'
import './core.ts'
import './reflection.ts'
import './collections.ts'
