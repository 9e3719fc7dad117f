// Runs scripts in the genuine engine and says how long each took: JSON lines in ({script, times}), JSON lines out ({ms, output}).
// Each line gets a runspace of its own; the first line out says that a session is open.
using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.Json;
using System.Text.Json.Nodes;

CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
var first = Open();
Console.WriteLine("{\"open\":true}");
string? line;
while ((line = Console.In.ReadLine()) != null)
{
    var question = JsonNode.Parse(line)!.AsObject();
    var script = question["script"]!.GetValue<string>();
    using var runspace = first ?? Open();
    first = null;
    var took = new JsonArray();
    var output = "";
    for (var i = 0; i < question["times"]!.GetValue<int>(); i++)
    {
        using var shell = PowerShell.Create(runspace);
        shell.AddScript(script, useLocalScope: true);
        var clock = Stopwatch.StartNew();
        var result = shell.Invoke();
        took.Add(clock.Elapsed.TotalMilliseconds);
        output = string.Join("\n", result.Select(one => one?.ToString() ?? "").Concat(shell.Streams.Error.Select(one => "!" + one)));
    }
    Console.WriteLine(new JsonObject { ["ms"] = took, ["output"] = output }.ToJsonString());
}

static Runspace Open()
{
    var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
    runspace.Open();
    return runspace;
}
