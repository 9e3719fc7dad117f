/**
 * Where a text stands in another. V8's own search takes the product of both lengths in the worst case ('aaab' in a million of 'a'),
 * and nothing can interrupt it: where that may be long, Knuth, Morris and Pratt's takes the sum of them.
 */

/** V8's search is quicker for texts that it is done with soon in any case */
const quickProductMax = 16 * 1024 * 1024
const quickKeyMax = 8

/** `text.indexOf(key, from)` */
export function findText(text: string, key: string, from = 0): number {
  const left = text.length - from
  if (key.length <= quickKeyMax || left * key.length <= quickProductMax) return text.indexOf(key, from)
  return key.length > left ? -1 : scan(text, key, Math.max(0, from), 1)
}

/** `text.lastIndexOf(key, from)` */
export function findLastText(text: string, key: string, from = text.length): number {
  const left = Math.min(text.length, from + key.length)
  if (key.length <= quickKeyMax || left * key.length <= quickProductMax) return text.lastIndexOf(key, from)
  return key.length > left ? -1 : scan(text, key, left - 1, -1)
}

/** @param step 1: from `start` on to the end, -1: back to the beginning, both texts read backward */
function scan(text: string, key: string, start: number, step: 1 | -1): number {
  const size = key.length
  const first = step === 1 ? 0 : size - 1
  // how much of the key is left when its place k does not fit
  const back = new Int32Array(size)
  for (let k = 1, same = 0; k < size; k++) {
    const unit = key.charCodeAt(first + k * step)
    while (same > 0 && unit !== key.charCodeAt(first + same * step)) same = back[same - 1] as number
    if (unit === key.charCodeAt(first + same * step)) same++
    back[k] = same
  }
  for (let at = start, same = 0; at >= 0 && at < text.length; at += step) {
    const unit = text.charCodeAt(at)
    while (same > 0 && unit !== key.charCodeAt(first + same * step)) same = back[same - 1] as number
    if (unit === key.charCodeAt(first + same * step)) same++
    if (same === size) return step === 1 ? at - size + 1 : at
  }
  return -1
}
