/** The file system as item and content commands need it: what is there at once, what moves bytes as a task. */
import fs from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import type { Task } from '../runtime/task.ts'
import { io } from './file-system.ts'

export function fileExists(path: string): boolean {
  return fs.existsSync(path)
}

export function isFolder(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** bytes; 0 where nothing is */
export function fileSize(path: string): number {
  return fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Gives the owner the right to write. */
export function makeWritable(path: string): void {
  fs.chmodSync(path, fs.statSync(path).mode | 0o200)
}

export function makeFolder(path: string): Task<unknown> {
  return io(path, fs.promises.mkdir(path, { recursive: true }))
}

export function writeNewFile(path: string, text: string): Task<void> {
  return io(path, fs.promises.writeFile(path, text))
}

export function removeFile(path: string): Task<void> {
  return io(path, fs.promises.rm(path))
}

export function makeSymbolicLink(path: string, target: string): Task<void> {
  return io(path, fs.promises.symlink(target, path))
}

export function makeHardLink(path: string, target: string): Task<void> {
  return io(path, fs.promises.link(target, path))
}

export function moveFile(path: string, target: string): Task<void> {
  return io(target, fs.promises.rename(path, target))
}

export function openToRead(path: string): Task<FileHandle> {
  return io(path, fs.promises.open(path, 'r'))
}

/** @returns what was read, shorter than asked at the end of the file */
export function* readAt(path: string, handle: FileHandle, bytes: number, position: number): Task<Uint8Array> {
  const buffer = Buffer.alloc(bytes)
  const { bytesRead } = yield* io(path, handle.read(buffer, 0, bytes, position))
  return buffer.subarray(0, bytesRead)
}
