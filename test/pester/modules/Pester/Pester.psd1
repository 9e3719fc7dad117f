@{
    RootModule        = 'Pester.psm1'
    ModuleVersion     = '4.10.1'
    GUID              = '4f0e7a6b-7d3c-4d53-9a55-0d1f8f0f3f61'
    Description       = 'The words of Pester 4 that the test files of PowerShell use'
    FunctionsToExport = @('Invoke-TestFile', 'Describe', 'Context', 'It', 'BeforeAll', 'AfterAll', 'BeforeEach', 'AfterEach', 'Should',
        'Set-ItResult', 'Set-TestInconclusive', 'InModuleScope', 'Setup')
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
