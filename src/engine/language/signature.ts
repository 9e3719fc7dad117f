/** Comments that look like the start of a signature block: what follows one must not run, for people stop reading there. */

const begin = 'sig#beginsignatureblock\n'
const similarity = 10

/** Levenshtein distance. */
function distance(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, i) => i)
  for (let row = 1; row <= first.length; row++) {
    const current = [row]
    for (let column = 1; column <= second.length; column++) {
      const diagonal = previous[column - 1] as number
      if (first.charCodeAt(row - 1) === second.charCodeAt(column - 1)) current.push(diagonal)
      else current.push(1 + Math.min(diagonal, previous[column] as number, current[column - 1] as number))
    }
    previous = current
  }
  return previous[second.length] as number
}

/**
 * @param comment the text after `#`, to the end of the line
 * @param terminator what ends the line; it counts as a character
 */
export function looksLikeSignature(comment: string, terminator: string): boolean {
  if (comment.length < begin.length - similarity - 1) return false
  const compact = `${comment.replace(/[\s\u0085]+/g, '').toLowerCase()}${terminator}`
  if (compact.length > begin.length + similarity || compact.length < begin.length - similarity) return false
  return distance(compact, begin) < similarity
}
