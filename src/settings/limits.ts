/** Every bound of the server, in one list: name, unit in the name, and why the number is what it is. Defaults; settings override some. */

// --- HTTP and SOAP
/** Windows' MaxEnvelopeSizekb default is 500 */
export const envelopeBytesMax = 500 * 1024
/** above the largest envelope any client sends: answered 413 before it is read */
export const requestBodyBytesMax = 2 * 1024 * 1024
/** one Send of a client that compresses, unpacked: larger than any envelope before it was packed */
export const expandedBytesMax = 4 * 1024 * 1024
/** an operation without OperationTimeout */
export const operationTimeoutMs = 60_000
/** a longer OperationTimeout is cut: no Receive is held longer than that */
export const operationTimeoutMsMax = 600_000
/** bytes of an answer besides its fragments: header, RelatesTo, CommandState */
export const envelopeOverheadBytes = 2048
/** answer a Receive so much before OperationTimeout: clients give up on the HTTP answer soon after it */
export const operationTimeoutEarlyMs = 50
/** an Identify without authentication is small */
export const identifyBytesMax = 16 * 1024
export const xmlDepthMax = 256
export const xmlAttributesMax = 64
/** namespace declarations in scope at once: real envelopes have about fifteen */
export const xmlNamespacesMax = 128

// --- PSRP
/** DefaultFragmentSize of the genuine server, header included */
export const fragmentBytesMax = 32 * 1024
/** Windows' PSMaximumReceivedObjectSize default */
export const receivedObjectBytesMax = 10 * 1024 * 1024
/** Windows' PSMaximumReceivedDataSizePerCommand default */
export const receivedCommandBytesMax = 50 * 1024 * 1024
export const clixmlDepthMax = 100
/** fragments of one target (the pool or a pipeline) a worker may have on the port unread: an object is a fragment at least, 2 MiB at most */
export const outputCreditFragments = 64
/** credit goes back so many at a time */
export const outputCreditBatch = 8
/** bytes of one target's input on the way to the worker or not yet read by its pipeline */
export const inputCreditBytes = 1024 * 1024
/** messages of one sender begun and not ended: each costs memory until its end comes */
export const partialMessagesMax = 64
/** of the key a client sends for the session key: the largest that .NET makes */
export const sessionKeyRsaBitsMax = 16_384
export const sessionKeyRsaBitsMin = 1_024
/** pipelines of one session alive at once (Windows' MaxConcurrentCommandsPerShell) */
export const pipelinesPerSessionMax = 1000
/** host calls of one session that wait for their answer */
export const pendingHostCallsMax = 64
/** bytes of one object over stdio, where the genuine server has no bound */
export const stdioObjectBytesMax = 64 * 1024 * 1024
/** characters of one line of the stdio framing: one Data element of 32,768 bytes in base64, and its tags */
export const stdioLineCharsMax = 256 * 1024

// --- the engine
export const callDepthMax = 1000
export const sessionMemoryBytesMax = 256 * 1024 * 1024
export const stringCharsMax = 64 * 1024 * 1024
/** values in one array, list, queue or stack */
export const arrayItemsMax = 16 * 1024 * 1024
/** bits of a BigInteger: 1.2 million digits, calculated with in some 50 ms */
export const bigIntegerBitsMax = 4_000_000
/** bytes side by side in one array or stream: they lie outside V8's heap */
export const blockBytesMax = 128 * 1024 * 1024
/** keys of one dictionary or set: V8 ends the process, not the thread, when a table of twice as many finds no room */
export const dictionaryItemsMax = 4 * 1024 * 1024
export const parseDepthMax = 400
/** composite formats that a thread keeps as they were read, and the characters of one */
export const formatsKeptMax = 256
export const formatCharsKeptMax = 256
/** nodes from the root to the deepest leaf: long chains of one operator nest to the left */
export const astDepthMax = 2000
/** tokens of the statements that are read without giving way: those of one, with all that is in its braces, or of 64 short ones. About 200 ms */
export const statementTokensMax = 400_000
/** how deep a value may be nested that an operator's own cmdlet takes or writes */
export const operatorValueDepthMax = 16
/** tables within tables of a .pssc or .psrc file: its own keys need five */
export const dataFileDepthMax = 32
/** bytes of one .pssc, .psrc, start-up script or types file */
export const configurationFileBytesMax = 4 * 1024 * 1024
/** MountUserDrive without UserDriveMaximumSize, as Windows has it */
export const userDriveBytes = 50 * 1024 * 1024
/** tokens read for each character of a script: attributes that are none are read again, and nesting multiplies that */
export const parseRescansMax = 16
/** fuel units (about one statement each) between two looks at the clock, at most */
export const fuelSlice = 2000
/** the same for a task that begins, and for one whose statements are long */
export const fuelSliceFirst = 250
export const fuelSliceMin = 1
/** milliseconds between two looks that a task aims at: long statements get less fuel */
export const lookMs = 1
/** fuel of a call besides that of its statements */
export const callFuel = 4
/** fuel of an error that was caught: a stack trace and a record cost as much as many statements */
export const catchFuel = 32
/** calls of script within each other on the thread's own stack: deeper ones go on the explicit stack of their task */
export const directCallsMax = 40
/** one session's turn before its neighbours on the thread get theirs */
export const turnMs = 4
/** a script run from inside a synchronous .NET-like callback (property getter, comparer) cannot be preempted: it must end by then */
export const callbackMsMax = 1000
/** about 200 ms: where a match cannot give way to the neighbours on its thread */
export const regexStepsMax = 10_000_000
/** of a match that gives way, a minute: PowerShell has no bound, but nobody waits for a pattern that goes back without end */
export const regexSlicedStepsMax = 2_000_000_000
/** about 2 ms: then a match gives way */
export const regexSliceSteps = 100_000
/** matches of one text held at a time: each takes half a KiB */
export const regexMatchesMax = 1_000_000
/** steps of a match that cost as much as one statement */
export const regexStepsPerFuel = 25
/** bytes allocated that cost as much as one statement */
export const bytesPerFuel = 1024
/** places to go back to and things to undo, in words of 4 bytes: 64 MiB */
export const regexBacktrackWordsMax = 16 * 1024 * 1024
export const regexNestingMax = 1000
/** compiled patterns kept per worker */
export const regexCacheMax = 512
export const wildcardCacheMax = 512
/** lists of type names whose view is known, per session: then all are looked for again */
export const knownViewsMax = 2_000
/** types of arguments that one place of a script, and one overload's row, remembers: script classes come and go */
export const knownCallsMax = 4
export const overloadTypesMax = 64
export const runspacesMax = 16
/** runspaces that a session's jobs, parallel loops and PowerShell objects have open at a time */
export const nestedRunspacesMax = 64
/** milliseconds a nested runspace runs before the thread's other work has its turn */
export const nestedTurnMs = 4
/** native programs of one session at a time, whatever its processesMax: so many are noted in the memory both threads see */
export const programsPerSessionMax = 256
/** milliseconds from SIGTERM to SIGKILL, for a program whose pipeline was stopped or whose time is up */
export const programGraceMs = 3_000
/** jobs that a session keeps, finished ones included */
export const jobsMax = 256
/** objects and records of one job that nobody has received: then it is stopped */
export const jobRecordsMax = 100_000
/** what iterations of ForEach-Object -Parallel have written and the pipeline has not taken: then they wait */
export const parallelRecordsMax = 256
/** iterations of ForEach-Object -Parallel that run side by side, whatever its ThrottleLimit */
export const parallelIterationsMax = 16
/** events waiting in a session's queue, and subscriptions to them */
export const queuedEventsMax = 4096
export const eventSubscribersMax = 256

// --- the host process
export const sessionsPerWorkerMax = 1024
export const heartbeatMs = 500
/** sessions of nobody that a worker opens, uses and closes before its first client comes (hostprocess/rehearsal.ts) */
export const rehearsals = 40
/** characters of log that wait for a slow reader of standard error; lines beyond are dropped */
export const logBytesMax = 16 * 1024 * 1024
/** a worker that has so much of a processor without a heartbeat is terminated */
export const heartbeatMissMs = 10_000
/** after this part of it the session whose turn it is loses it, and ends: its neighbours live */
export const heartbeatBreakShare = 0.3
/** a worker whose turn is to be broken has so long to answer: it is asked again at the next look */
export const turnBreakAnswerMs = 1_000
/** a worker is terminated without a heartbeat for so long even if it had nothing of a processor: it hangs in the system */
export const heartbeatWallMs = 60_000
/** stop in three steps: cooperative, then break the session, then abort the worker */
export const stopCooperativeMs = 5_000
export const stopBreakMs = 10_000
/** how long `close` of the pool waits for its sessions before it ends the workers */
export const poolCloseMs = 20_000
/** milliseconds between looks whether all workers have started, for a pool that closes right after it opened */
export const workerStartLookMs = 20
/** of a worker's heap, alive after a full collection: from here on the session that took most gives way */
export const heapPressureShare = 0.7
/** milliseconds of its own turns from the OutOfMemoryException of a session to its end, if that frees nothing */
export const heapGraceMs = 1_000
/** and of the clock, if it runs no more */
export const heapGraceClockMs = 5_000
/** milliseconds: turns shorter than this take too little memory to look at */
export const heapLookMs = 1
/** old-generation heap of one worker that its sessions share: when it is nearly full, one of them gives way */
export const workerHeapMegabytes = 2048
/** V8's own bound, as a multiple of it: beyond that V8 ends the thread, and with it its sessions. A session's longest operation takes from what is between */
export const workerHeapReserve = 1.5
export const auditLineCharsMax = 1024

// --- authentication
/** the users file is looked at so often at most */
export const usersFileLookMs = 1_000
/** verified credentials remembered at a time, each a digest and a principal */
export const verifiedCredentialsMax = 10_000
/** addresses and users whose failed attempts are counted at a time; the longest unseen are forgotten */
export const throttledKeysMax = 20_000
/** password hashes computed at a time: each takes a thread of libuv's four and 32 MiB */
export const passwordHashesMax = 2
/** attempts that wait for a hash; more are refused unhashed */
export const passwordHashesWaitingMax = 200
/** longer than any password manager's, and than a bearer token with many groups */
export const credentialCharsMax = 16 * 1024
/** an issuer's keys: fetched within, kept for, and not fetched again within */
export const jwksTimeoutMs = 5_000
export const jwksCacheMs = 600_000
export const jwksCooldownMs = 30_000

// --- the local control socket
export const localConnectionsMax = 1_000
/** a client must prove its account within */
export const localProofMs = 10_000
export const localGreetingBytesMax = 4 * 1024

/** one request of fanin configuration or fanin endpoint, and its answer */
export const controlRequestBytesMax = 256 * 1024
export const controlAnswerBytesMax = 16 * 1024 * 1024

// --- changes of the settings
/** how long a change waits for another one to end, and how often it looks */
export const settingsLockMs = 10_000
export const settingsLockLookMs = 50
/** lines of a changed file that the audit trail tells, of those that went and of those that came */
export const auditedLinesMax = 200
/** a file that somebody writes is read when it has not grown for so long */
export const settingsSettleMs = 300
/** what no event tells (network file systems, exchanged links) is found by a look so often */
export const settingsLookMs = 10_000

// --- listeners
/** http.sys drops an idle connection after about 120 s; never before that (protocol.md §1.5) */
export const keepAliveMs = 150_000
/** a request whose headers or body take longer is dropped (MaxPacketRetrievalTimeSeconds of Windows); bodies of `forward` may take longer */
export const requestReceiveMs = 120_000
/** Kerberos tickets and tokens with many groups travel in headers */
export const headerBytesMax = 64 * 1024
/** a forwarded body streams through: the upstream has its own bound */
export const forwardBodyBytesMax = Number.MAX_SAFE_INTEGER
/** of one socket: more than the largest envelope we send */
export const socketBufferBytes = 2 * 1024 * 1024
/** of the key a client of ours makes for the session key: what Microsoft's does, and all that its servers take */
export const sessionKeyRsaBits = 2048
/** our own certificate: valid for, and renewed at a start within */
export const ownCertificateDays = 1_825
export const ownCertificateRenewDays = 30
/** how often a drain looks whether the last pipeline has ended */
export const drainLookMs = 100
/** answers that are being written when the drain is over get so long */
export const lastAnswersMs = 2_000

// --- sessions (WSMan shells)
/**
 * operations of one user at once, held Receives included; Windows has 1,500 (MaxConcurrentOperationsPerUser), but here one
 * service account may hold thousands of sessions
 */
export const operationsPerUserMax = 15_000
/** finished commands of one session whose ids a late Signal may still name */
export const finishedCommandsMax = 256
/** answers kept for a native client's retries (OperationID and SequenceId), per session */
export const retriesPerSessionMax = 4
/** Windows' Winrs IdleTimeout default, its least and its greatest */
export const idleTimeoutMs = 7_200_000
export const idleTimeoutMsMin = 60_000
export const idleTimeoutMsMax = 2_147_483_647
/** how often idle sessions are looked for */
export const expirySweepMs = 15_000
/** a connected session whose client has been silent for so long may be taken over by Connect */
export const clientLostMs = 240_000
/** characters of a shell's name and of a command line that Enumerate shows */
export const shellNameCharsMax = 255

/** columns of the console that a command of a Windows Remote Shell writes to, as of a redirected one */
export const consoleColumns = 120

/** bytes of one piece of stdout or stderr of a Windows Remote Shell's command */
export const shellPieceBytesMax = 32_768

/** bytes of one line of stdin: a longer one is cut into lines of this size */
export const stdinLineBytesMax = 16 * 1024 * 1024
/** enumerations begun and not finished, per endpoint, and how long one is kept */
export const enumerationsMax = 256
export const enumerationMs = 240_000
/** items of one Pull */
export const batchItemsMax = 32_000

// --- our own client
/** base64 of it and the envelope fit the 150 KiB of old servers */
export const clientSendBytesMax = 96 * 1024
export const clientAnswerBytesMax = 16 * 1024 * 1024
/** Windows' client default for MaximumReceivedObjectSize */
export const clientReceivedObjectBytesMax = 200 * 1024 * 1024

// --- scripts and modules
/** a script, module or manifest file that is read whole */
export const scriptFileBytesMax = 16 * 1024 * 1024
/** parsed files a session keeps, to run them again without parsing */
export const parsedFilesMax = 64

// --- files
/** files one session may have open at once: as many as a process gets by default on many systems, for all its sessions */
export const sessionOpenFilesMax = 256
/** links one path may lead through, as Linux has it */
export const pathLinksMax = 40
/** so much of a file is read or written at once */
export const fileChunkBytes = 256 * 1024
/** lines of a file read at once where each is written alone */
export const readAheadLines = 256
/** fuel of one look at a name of a file system: a system call or two, about 20 microseconds where nothing is slow */
export const diskTouchFuel = 20
/** a drive with a bound is measured anew after so large a part of it was written: sessions of other threads write too */
export const quotaMeasuresPerDrive = 8
/** a file of more is emptied beside the thread: the system takes 50 ms and more to free a gigabyte */
export const truncatedAtOnceBytesMax = 4 * 1024 * 1024
/** entries of a folder that are looked at without giving way */
export const folderChunk = 256
/** Iterations of one key derivation (Rfc2898DeriveBytes): it holds the thread, half a second at most. */
export const pbkdf2IterationsMax = 1_000_000
/** Depth of a text that System.Text.Json reads: its own default. */
export const jsonDepthMax = 64
/** Documents that one schema of Test-Json may name, directly and through others. */
export const schemaDocumentsMax = 32
/** Quotes and lists inside each other in a text of Markdown: what is deeper stays text. */
export const markdownDepthMax = 24
/** Characters of one text of Markdown: it is read in one go. */
export const markdownBytesMax = 1_000_000
