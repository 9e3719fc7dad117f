/**
 * All that settings and control requests use of TypeBox. It has hundreds of small modules, which every start of `fanin` would find and
 * open one by one: scripts/bundle-worker.mjs puts them into the built file of this one.
 */
import Type from 'typebox'
import { Value } from 'typebox/value'

export { Type, Value }
