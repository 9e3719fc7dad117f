/** The FileSystem provider: what its parts do, under one name. */
import { clearFile, fileReader, fileWriter } from './file-content.ts'
import { copyFile, moveFile, newFile, removeFile, renameFile } from './file-changes.ts'
import { diskOf } from './file-info.ts'
import { getFile, holdsAnything, listFolder } from './file-listing.ts'
import { clearFileProperty, getFileProperty, setFileProperty } from './file-properties.ts'
import { type Ask, notSupported, type Provider } from './provider.ts'

const unsupported = 'Provider operation stopped because the provider does not support this operation.'

export const fileSystem: Provider = {
  name: 'FileSystem',
  fullName: 'Microsoft.PowerShell.Core\\FileSystem',
  typeName: 'Microsoft.PowerShell.Commands.FileSystemProvider',
  capabilities: 'Filter, ShouldProcess, Credentials',
  isHierarchy: true,
  exists: (ask: Ask, path: string) => diskOf(ask.rs).exists(path),
  isContainer: (ask: Ask, path: string) => diskOf(ask.rs).isFolder(path),
  *hasChildren(ask, path) {
    return yield* holdsAnything(ask, path)
  },
  getItem: getFile,
  getChildItems: (ask, path, depth) => listFolder(ask, path, depth),
  getChildNames: (ask, path, all) => listFolder(ask, path, 0, { namesOnly: true, allFolders: all }),
  newItem: newFile,
  *setItem() {
    notSupported(unsupported)
  },
  *clearItem() {
    notSupported(unsupported)
  },
  removeItem: removeFile,
  renameItem: renameFile,
  copyItem: copyFile,
  moveItem: moveFile,
  reader: fileReader,
  writer: fileWriter,
  clearContent: clearFile,
  getProperty: getFileProperty,
  setProperty: setFileProperty,
  clearProperty: clearFileProperty,
}
