/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const cryptographyMetadata: string = `#class System.Security.Cryptography.SHA384Managed :System.Security.Cryptography.SHA384;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
void Initialize()
byte[] ComputeHash(byte[] buffer)
byte[] ComputeHash(byte[] buffer, int offset, int count)
byte[] ComputeHash(System.IO.Stream inputStream)
bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
void Dispose()
void IDisposable.Dispose()
void Clear()
int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static System.Security.Cryptography.SHA384 Create()
static System.Security.Cryptography.SHA384 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.SHA384Managed new()
#class System.Security.Cryptography.SHA512Managed :System.Security.Cryptography.SHA512;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
void Initialize()
byte[] ComputeHash(byte[] buffer)
byte[] ComputeHash(byte[] buffer, int offset, int count)
byte[] ComputeHash(System.IO.Stream inputStream)
bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
void Dispose()
void IDisposable.Dispose()
void Clear()
int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static System.Security.Cryptography.SHA512 Create()
static System.Security.Cryptography.SHA512 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.SHA512Managed new()
#class System.Security.Cryptography.Rfc2898DeriveBytes :System.Security.Cryptography.DeriveBytes;System.IDisposable @17
System.Security.Cryptography.HashAlgorithmName HashAlgorithm {get;}
int IterationCount {get;set;}
byte[] Salt {get;set;}
byte[] GetBytes(int cb)
byte[] CryptDeriveKey(string algname, string alghashname, int keySize, byte[] rgbIV)
void Reset()
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static byte[] Pbkdf2(byte[] password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
static byte[] Pbkdf2(System.ReadOnlySpan[byte] password, System.ReadOnlySpan[byte] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
static void Pbkdf2(System.ReadOnlySpan[byte] password, System.ReadOnlySpan[byte] salt, System.Span[byte] destination, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
static byte[] Pbkdf2(string password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
static byte[] Pbkdf2(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
static void Pbkdf2(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] salt, System.Span[byte] destination, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.Rfc2898DeriveBytes new(byte[] password, byte[] salt, int iterations)
System.Security.Cryptography.Rfc2898DeriveBytes new(byte[] password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
System.Security.Cryptography.Rfc2898DeriveBytes new(string password, byte[] salt)
System.Security.Cryptography.Rfc2898DeriveBytes new(string password, byte[] salt, int iterations)
System.Security.Cryptography.Rfc2898DeriveBytes new(string password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
System.Security.Cryptography.Rfc2898DeriveBytes new(string password, int saltSize)
System.Security.Cryptography.Rfc2898DeriveBytes new(string password, int saltSize, int iterations)
System.Security.Cryptography.Rfc2898DeriveBytes new(string password, int saltSize, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
#class System.Security.Cryptography.Aes abstract :System.Security.Cryptography.SymmetricAlgorithm;System.IDisposable @17
int FeedbackSize {get;set;}
int BlockSize {get;set;}
byte[] IV {get;set;}
byte[] Key {get;set;}
int KeySize {get;set;}
System.Security.Cryptography.KeySizes[] LegalBlockSizes {get;}
System.Security.Cryptography.KeySizes[] LegalKeySizes {get;}
System.Security.Cryptography.CipherMode Mode {get;set;}
System.Security.Cryptography.PaddingMode Padding {get;set;}
byte[] EncryptKeyWrapPadded(byte[] plaintext)
byte[] EncryptKeyWrapPadded(System.ReadOnlySpan[byte] plaintext)
void EncryptKeyWrapPadded(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination)
byte[] DecryptKeyWrapPadded(byte[] ciphertext)
byte[] DecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext)
int DecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination)
bool TryDecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, [ref] int bytesWritten)
System.Security.Cryptography.ICryptoTransform CreateDecryptor()
System.Security.Cryptography.ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)
System.Security.Cryptography.ICryptoTransform CreateEncryptor()
System.Security.Cryptography.ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)
void Dispose()
void IDisposable.Dispose()
void Clear()
void SetKey(System.ReadOnlySpan[byte] key)
void GenerateIV()
void GenerateKey()
bool ValidKeySize(int bitLength)
int GetCiphertextLengthEcb(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode)
int GetCiphertextLengthCbc(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int GetCiphertextLengthCfb(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] DecryptEcb(byte[] ciphertext, System.Security.Cryptography.PaddingMode paddingMode)
byte[] DecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Security.Cryptography.PaddingMode paddingMode)
int DecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode)
bool TryDecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode, [ref] int bytesWritten)
byte[] EncryptEcb(byte[] plaintext, System.Security.Cryptography.PaddingMode paddingMode)
byte[] EncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Security.Cryptography.PaddingMode paddingMode)
int EncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode)
bool TryEncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode, [ref] int bytesWritten)
byte[] DecryptCbc(byte[] ciphertext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] DecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int DecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
bool TryDecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] EncryptCbc(byte[] plaintext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] EncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int EncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
bool TryEncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] DecryptCfb(byte[] ciphertext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] DecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
int DecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
bool TryDecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] EncryptCfb(byte[] plaintext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] EncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
int EncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
bool TryEncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Security.Cryptography.Aes Create()
static System.Security.Cryptography.Aes Create(string algorithmName)
static int GetKeyWrapPaddedLength(int plaintextLengthInBytes)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.AesManaged :System.Security.Cryptography.Aes;System.IDisposable @17
int FeedbackSize {get;set;}
int BlockSize {get;set;}
byte[] IV {get;set;}
byte[] Key {get;set;}
int KeySize {get;set;}
System.Security.Cryptography.CipherMode Mode {get;set;}
System.Security.Cryptography.PaddingMode Padding {get;set;}
System.Security.Cryptography.KeySizes[] LegalBlockSizes {get;}
System.Security.Cryptography.KeySizes[] LegalKeySizes {get;}
System.Security.Cryptography.ICryptoTransform CreateEncryptor()
System.Security.Cryptography.ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)
System.Security.Cryptography.ICryptoTransform CreateDecryptor()
System.Security.Cryptography.ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)
void GenerateIV()
void GenerateKey()
byte[] EncryptKeyWrapPadded(byte[] plaintext)
byte[] EncryptKeyWrapPadded(System.ReadOnlySpan[byte] plaintext)
void EncryptKeyWrapPadded(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination)
byte[] DecryptKeyWrapPadded(byte[] ciphertext)
byte[] DecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext)
int DecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination)
bool TryDecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, [ref] int bytesWritten)
void Dispose()
void IDisposable.Dispose()
void Clear()
void SetKey(System.ReadOnlySpan[byte] key)
bool ValidKeySize(int bitLength)
int GetCiphertextLengthEcb(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode)
int GetCiphertextLengthCbc(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int GetCiphertextLengthCfb(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] DecryptEcb(byte[] ciphertext, System.Security.Cryptography.PaddingMode paddingMode)
byte[] DecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Security.Cryptography.PaddingMode paddingMode)
int DecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode)
bool TryDecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode, [ref] int bytesWritten)
byte[] EncryptEcb(byte[] plaintext, System.Security.Cryptography.PaddingMode paddingMode)
byte[] EncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Security.Cryptography.PaddingMode paddingMode)
int EncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode)
bool TryEncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode, [ref] int bytesWritten)
byte[] DecryptCbc(byte[] ciphertext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] DecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int DecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
bool TryDecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] EncryptCbc(byte[] plaintext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] EncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int EncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
bool TryEncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] DecryptCfb(byte[] ciphertext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] DecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
int DecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
bool TryDecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] EncryptCfb(byte[] plaintext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] EncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
int EncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
bool TryEncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Security.Cryptography.Aes Create()
static System.Security.Cryptography.Aes Create(string algorithmName)
static int GetKeyWrapPaddedLength(int plaintextLengthInBytes)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.AesManaged new()
#class System.Security.Cryptography.SymmetricAlgorithm abstract :System.Object;System.IDisposable @17
int FeedbackSize {get;set;}
int BlockSize {get;set;}
byte[] IV {get;set;}
byte[] Key {get;set;}
int KeySize {get;set;}
System.Security.Cryptography.KeySizes[] LegalBlockSizes {get;}
System.Security.Cryptography.KeySizes[] LegalKeySizes {get;}
System.Security.Cryptography.CipherMode Mode {get;set;}
System.Security.Cryptography.PaddingMode Padding {get;set;}
System.Security.Cryptography.ICryptoTransform CreateDecryptor()
System.Security.Cryptography.ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)
System.Security.Cryptography.ICryptoTransform CreateEncryptor()
System.Security.Cryptography.ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)
void Dispose()
void IDisposable.Dispose()
void Clear()
void SetKey(System.ReadOnlySpan[byte] key)
void GenerateIV()
void GenerateKey()
bool ValidKeySize(int bitLength)
int GetCiphertextLengthEcb(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode)
int GetCiphertextLengthCbc(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int GetCiphertextLengthCfb(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] DecryptEcb(byte[] ciphertext, System.Security.Cryptography.PaddingMode paddingMode)
byte[] DecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Security.Cryptography.PaddingMode paddingMode)
int DecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode)
bool TryDecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode, [ref] int bytesWritten)
byte[] EncryptEcb(byte[] plaintext, System.Security.Cryptography.PaddingMode paddingMode)
byte[] EncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Security.Cryptography.PaddingMode paddingMode)
int EncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode)
bool TryEncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode, [ref] int bytesWritten)
byte[] DecryptCbc(byte[] ciphertext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] DecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int DecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
bool TryDecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] EncryptCbc(byte[] plaintext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] EncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
int EncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
bool TryEncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
byte[] DecryptCfb(byte[] ciphertext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] DecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
int DecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
bool TryDecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] EncryptCfb(byte[] plaintext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
byte[] EncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
int EncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
bool TryEncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Security.Cryptography.SymmetricAlgorithm Create()
static System.Security.Cryptography.SymmetricAlgorithm Create(string algName)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#interface System.Security.Cryptography.ICryptoTransform :System.IDisposable @17
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
void IDisposable.Dispose()
#class System.Security.Cryptography.CryptoStream :System.IO.Stream;System.IDisposable;System.IAsyncDisposable @17
bool CanRead {get;}
bool CanSeek {get;}
bool CanWrite {get;}
long Length {get;}
long Position {get;set;}
bool HasFlushedFinalBlock {get;}
bool CanTimeout {get;}
int ReadTimeout {get;set;}
int WriteTimeout {get;set;}
void FlushFinalBlock()
void Flush()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task FlushAsync()
long Seek(long offset, System.IO.SeekOrigin origin)
void SetLength(long value)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
int EndRead(System.IAsyncResult asyncResult)
int ReadByte()
void WriteByte(byte value)
int Read(byte[] buffer, int offset, int count)
int Read(System.Span[byte] buffer)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
void EndWrite(System.IAsyncResult asyncResult)
void Write(byte[] buffer, int offset, int count)
void Write(System.ReadOnlySpan[byte] buffer)
void CopyTo(System.IO.Stream destination, int bufferSize)
void CopyTo(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
void Clear()
void Dispose()
void IDisposable.Dispose()
void Close()
void ReadExactly(System.Span[byte] buffer)
void ReadExactly(byte[] buffer, int offset, int count)
int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.Stream Null {get;}
static System.IO.Stream Synchronized(System.IO.Stream stream)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.CryptoStream new(System.IO.Stream stream, System.Security.Cryptography.ICryptoTransform transform, System.Security.Cryptography.CryptoStreamMode mode)
System.Security.Cryptography.CryptoStream new(System.IO.Stream stream, System.Security.Cryptography.ICryptoTransform transform, System.Security.Cryptography.CryptoStreamMode mode, bool leaveOpen)
#enum System.Security.Cryptography.CryptoStreamMode :System.Int32 @17
Read=0 Write=1
#class System.Security.Cryptography.KeySizes :System.Object @17
int MinSize {get;}
int MaxSize {get;}
int SkipSize {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.KeySizes new(int minSize, int maxSize, int skipSize)
#class System.Security.Cryptography.CryptographicException :System.SystemException;System.Runtime.Serialization.ISerializable @0
System.Reflection.MethodBase TargetSite {get;}
string Message {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.CryptographicException new()
System.Security.Cryptography.CryptographicException new(int hr)
System.Security.Cryptography.CryptographicException new(string message)
System.Security.Cryptography.CryptographicException new(string message, System.Exception inner)
System.Security.Cryptography.CryptographicException new(string format, string insert)
#class System.Security.Cryptography.HKDF static :System.Object @17
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static byte[] Extract(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, byte[] ikm, byte[] salt = null)
static int Extract(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, System.ReadOnlySpan[byte] ikm, System.ReadOnlySpan[byte] salt, System.Span[byte] prk)
static byte[] Expand(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, byte[] prk, int outputLength, byte[] info = null)
static void Expand(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, System.ReadOnlySpan[byte] prk, System.Span[byte] output, System.ReadOnlySpan[byte] info)
static byte[] DeriveKey(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, byte[] ikm, int outputLength, byte[] salt = null, byte[] info = null)
static void DeriveKey(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, System.ReadOnlySpan[byte] ikm, System.Span[byte] output, System.ReadOnlySpan[byte] salt, System.ReadOnlySpan[byte] info)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.SHA3_256 abstract :System.Security.Cryptography.HashAlgorithm;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
byte[] ComputeHash(byte[] buffer)
byte[] ComputeHash(byte[] buffer, int offset, int count)
byte[] ComputeHash(System.IO.Stream inputStream)
bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
void Dispose()
void IDisposable.Dispose()
void Clear()
int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
void Initialize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool IsSupported {get;}
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static System.Security.Cryptography.SHA3_256 Create()
static System.Security.Cryptography.HashAlgorithm Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.CryptographicOperations static :System.Object @17
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool FixedTimeEquals(System.ReadOnlySpan[byte] left, System.ReadOnlySpan[byte] right)
static void ZeroMemory(System.Span[byte] buffer)
static byte[] HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] source)
static byte[] HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] source)
static int HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static byte[] HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.IO.Stream source)
static int HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.IO.Stream source, System.Span[byte] destination)
static bool TryHashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static byte[] HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] key, byte[] source)
static byte[] HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
static int HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static byte[] HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] key, System.IO.Stream source)
static byte[] HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.IO.Stream source)
static int HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
static bool TryHmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
`
