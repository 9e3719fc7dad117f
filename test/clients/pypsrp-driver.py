"""Drives a server with pypsrp, a WSMan client we did not write. Prints one JSON object a line: {"name", "ok", "detail"}.

usage: pypsrp-driver.py --path DIR[:DIR] --url http://127.0.0.1:5985/wsman --user U --password P --engine powershell|echo [NAME ...]

Both engines of our tests are known: `echo` is test/support/echo-engine.ts, of a dozen words, which proves the wire alone. `kiosk` is
a session of config/kiosk.pssc, without language, as the configuration Kiosk.
"""
import argparse
import base64
import json
import logging
import os
import sys
import tempfile
import threading
import time
import traceback
import urllib.parse

parser = argparse.ArgumentParser()
parser.add_argument('--path', required=True, help='where the packages pypsrp and spnego are')
parser.add_argument('--url', required=True)
parser.add_argument('--user', default='alice')
parser.add_argument('--password', default='secret')
parser.add_argument('--engine', default='powershell', choices=['powershell', 'echo', 'kiosk'])
parser.add_argument('--debug', action='store_true')
parser.add_argument('names', nargs='*')
args = parser.parse_args()
sys.path[:0] = args.path.split(':')
if args.debug:
    logging.basicConfig(level=logging.DEBUG)

import warnings  # noqa: E402

warnings.simplefilter('ignore')
from pypsrp.client import Client  # noqa: E402
from pypsrp.complex_objects import ObjectMeta, PSInvocationState, RunspacePoolState  # noqa: E402
from pypsrp.exceptions import AuthenticationError, WSManFaultError  # noqa: E402
from pypsrp.host import PSHost, PSHostUserInterface  # noqa: E402
from pypsrp.powershell import PowerShell, RunspacePool  # noqa: E402
from pypsrp.shell import Process, SignalCode, WinRS  # noqa: E402
from pypsrp.wsman import WSMan  # noqa: E402

url = urllib.parse.urlparse(args.url)
POWERSHELL = args.engine == 'powershell'


def wsman(**more):
    options = dict(
        port=url.port, path=url.path.strip('/'), ssl=url.scheme == 'https', cert_validation=False, auth='basic',
        encryption='auto' if url.scheme == 'https' else 'never', username=args.user, password=args.password,
    )
    options.update(more)
    return WSMan(url.hostname, **options)


def run(pool, script, *arguments, input=None, **named):
    ps = PowerShell(pool)
    ps.add_script(script)
    for argument in arguments:
        ps.add_argument(argument)
    ps.add_parameters(named)
    ps.output_list = ps.invoke(input)
    return ps


def out(pool, script, *arguments, input=None):
    return run(pool, script, *arguments, input=input).output_list


def same(actual, expected):
    if actual != expected:
        raise AssertionError('expected %r, got %r' % (expected, actual))


checks = {}


def check(*engines):
    def add(function):
        if args.engine in engines:
            checks[function.__name__] = function
        return function

    return add


both = ('powershell', 'echo')


class Ui(PSHostUserInterface):
    def __init__(self):
        super().__init__()
        self.asked = []

    def ReadLine(self, runspace, pipeline):
        self.asked.append('ReadLine')
        return 'a line'

    def Prompt(self, runspace, pipeline, caption, message, descriptions):
        names = [one.extended_properties['name'] for one in descriptions]
        self.asked.append('Prompt ' + ','.join(names))
        return {name: 'answer to ' + name for name in names}

    def PromptForChoice(self, runspace, pipeline, caption, message, choices, default_choice):
        self.asked.append('PromptForChoice %d' % len(choices))
        return 1


def host(ui=None):
    return PSHost(None, None, False, 'test host', None, ui, '1.0')


# --- the pool and the wire


@check(*both)
def opens_and_closes():
    with RunspacePool(wsman()) as pool:
        same(pool.state, RunspacePoolState.OPENED)
        same(pool.protocol_version, '2.3')
        same(str(pool.application_private_data.data['PSVersionTable']['PSRemotingProtocolVersion']).startswith('2.'), True)
    same(pool.state, RunspacePoolState.CLOSED)


@check(*both)
def large_output_and_many_objects():
    with RunspacePool(wsman()) as pool:
        if POWERSHELL:
            same(len(out(pool, "'x' * 3000000")[0]), 3000000)
            same(out(pool, '1..3000'), list(range(1, 3001)))
        else:
            same(len(out(pool, 'echo ' + 'x' * 3000000)[0]), 3000000)
            same(out(pool, 'count 3000'), list(range(3000)))


@check(*both)
def pipeline_input():
    with RunspacePool(wsman()) as pool:
        values = ['a', 'b' * 40000, 'ü€😀', 1, True]
        script = '$input' if POWERSHELL else 'input'
        same(out(pool, script, input=values), values)


@check(*both)
def state_stays_from_one_pipeline_to_the_next():
    with RunspacePool(wsman()) as pool:
        ps = PowerShell(pool)
        ps.add_script('$it = "kept"' if POWERSHELL else 'set kept', use_local_scope=False)
        ps.invoke()
        same(out(pool, '$it' if POWERSHELL else 'get'), ['kept'])


@check(*both)
def stops_a_pipeline_that_never_ends():
    with RunspacePool(wsman()) as pool:
        ps = PowerShell(pool)
        ps.add_script("'ready'; while ($true) {}" if POWERSHELL else 'loop')
        ps.begin_invoke()
        ps.poll_invoke()
        same(ps.output, ['ready'])
        ps.stop()
        same(ps.state, PSInvocationState.STOPPED)
        # the runspace is free again
        same(out(pool, "'after'" if POWERSHELL else 'echo after'), ['after'])


@check(*both)
def failure_ends_the_pipeline_and_not_the_pool():
    with RunspacePool(wsman()) as pool:
        ps = run(pool, "throw 'boom'" if POWERSHELL else 'fail boom')
        same(ps.had_errors, True)
        same(ps.state, PSInvocationState.FAILED)
        same('boom' in str(ps.streams.error[0]), True)
        same(out(pool, "'on'" if POWERSHELL else 'echo on'), ['on'])


@check(*both)
def host_calls_are_answered():
    ui = Ui()
    with RunspacePool(wsman(), host=host(ui)) as pool:
        same(out(pool, '$Host.UI.ReadLine()' if POWERSHELL else 'ask'), ['a line'])
        same(ui.asked, ['ReadLine'])
        run(pool, "$Host.UI.WriteLine('shown')" if POWERSHELL else 'say shown')
        same(''.join(ui.stdout).strip(), 'shown')


@check(*both)
def disconnects_and_reconnects():
    with RunspacePool(wsman()) as pool:
        script = "'ready'; Start-Sleep -Milliseconds 300; 'late'" if POWERSHELL else 'count 5'
        ps = PowerShell(pool)
        ps.add_script(script)
        ps.begin_invoke()
        pool.disconnect()
        same(pool.state, RunspacePoolState.DISCONNECTED)
        time.sleep(0.5)
        pool.connect()
        same(pool.state, RunspacePoolState.OPENED)
        ps.connect_async()
        same(ps.end_invoke() or ps.output, ['ready', 'late'] if POWERSHELL else [0, 1, 2, 3, 4])
        same(out(pool, "'again'" if POWERSHELL else 'echo again'), ['again'])


@check(*both)
def another_client_takes_a_disconnected_pool_over():
    first = RunspacePool(wsman())
    first.open()
    ps = PowerShell(first)
    ps.add_script("$x = 7; 'made'; Start-Sleep -Milliseconds 300; 'done'" if POWERSHELL else 'echo made', use_local_scope=False)
    ps.begin_invoke()
    first.disconnect()
    found = [pool for pool in RunspacePool.get_runspace_pools(wsman()) if pool.id.upper() == first.id.upper()]
    same(len(found), 1)
    second = found[0]
    second.connect()
    same(second.state, RunspacePoolState.OPENED)
    for waiting in second.create_disconnected_power_shells():
        same(waiting.connect(), ['made', 'done'] if POWERSHELL else ['made'])
    if POWERSHELL:
        same(out(second, '$x'), [7])
    second.close()


@check(*both)
def says_what_it_is_asked():
    connection = wsman()
    connection.update_max_payload_size()
    same(connection.max_envelope_size, 512000 if connection.max_envelope_size == 512000 else 500 * 1024)
    with RunspacePool(connection) as pool:
        same(pool.is_alive(), True)
        same(pool.get_available_runspaces(), 1)


@check(*both)
def faults_reach_the_client():
    try:
        RunspacePool(wsman(), configuration_name='nobody.has.this').open()
        raise AssertionError('an unknown configuration was opened')
    except WSManFaultError as error:
        same(error.code, 2150858811)
    pool = RunspacePool(wsman())
    pool.open()
    pool.shell.close()
    try:
        PowerShell(pool).add_script('1').invoke()
        raise AssertionError('a closed pool ran a pipeline')
    except WSManFaultError as error:
        same(error.code, 2150858843)


@check('powershell')
def a_wrong_password_is_refused():
    try:
        RunspacePool(wsman(password='wrong')).open()
        raise AssertionError('a wrong password was accepted')
    except AuthenticationError:
        pass


@check(*both)
def fifty_pools_at_once():
    problems = []

    def one(number):
        try:
            with RunspacePool(wsman()) as pool:
                for turn in range(3):
                    text = 'pool %d turn %d' % (number, turn)
                    same(out(pool, "'%s'" % text if POWERSHELL else 'echo ' + text), [text])
        except Exception as error:
            problems.append('%d: %s: %s' % (number, type(error).__name__, error))

    threads = [threading.Thread(target=one, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    same(problems, [])


# --- what needs PowerShell


@check('powershell')
def values_come_back_as_their_types():
    with RunspacePool(wsman()) as pool:
        values = out(pool, "1; 1.5; 'text'; $true; $null; [long]5; @(1, 2); @{ a = 1 }; [guid]'11111111-2222-3333-4444-555555555555'")
        same([str(value) for value in values[:6]], ['1', '1.5', 'text', 'True', '', '5'])
        same(values[6:8], [1, 2])
        same(values[8], {'a': 1})
        same(str(values[9]), '11111111-2222-3333-4444-555555555555')
        custom = out(pool, "[pscustomobject]@{ Name = 'n'; Value = 3 }")[0]
        same(custom.adapted_properties.get('Name', custom.extended_properties.get('Name')), 'n')


@check('powershell')
def every_stream_arrives():
    with RunspacePool(wsman()) as pool:
        script = (
            "$VerbosePreference = 'Continue'; $DebugPreference = 'Continue'; $InformationPreference = 'Continue';"
            "'out'; Write-Error 'err'; Write-Warning 'warn'; Write-Verbose 'verb'; Write-Debug 'deb';"
            "Write-Information 'info'; Write-Progress -Activity 'act' -Status 'stat' -PercentComplete 50"
        )
        ps = run(pool, script)
        same(ps.output_list, ['out'])
        same([str(one) for one in ps.streams.error], ['err'])
        same([one.message for one in ps.streams.warning], ['warn'])
        same([one.message for one in ps.streams.verbose], ['verb'])
        same([one.message for one in ps.streams.debug], ['deb'])
        same([str(one.message_data) for one in ps.streams.information], ['info'])
        same([(one.activity, one.description, one.percent_complete) for one in ps.streams.progress], [('act', 'stat', 50)])
        same(ps.had_errors, False)


@check('powershell')
def commands_parameters_and_arguments():
    with RunspacePool(wsman()) as pool:
        ps = PowerShell(pool)
        ps.add_cmdlet('Sort-Object').add_parameter('Descending', True)
        same(ps.invoke([1, 3, 2]), [3, 2, 1])
        same(out(pool, 'param($a, $b) "$a-$b"', 'one', 2), ['one-2'])
        same(run(pool, 'param($Name, $Other) "$Other/$Name"', Name='n', Other='o').output_list, ['o/n'])
        same(len(out(pool, 'param($a) $a', 'x' * 700000)[0]), 700000)


@check('powershell')
def statements_run_one_after_the_other():
    with RunspacePool(wsman()) as pool:
        ps = PowerShell(pool)
        ps.add_script('1').add_statement().add_script('2').add_statement().add_cmdlet('Write-Output').add_parameter('InputObject', 3)
        same(ps.invoke(), [1, 2, 3])


@check('powershell')
def secure_strings_go_both_ways():
    with RunspacePool(wsman()) as pool:
        pool.exchange_keys()
        secret = pool.serialize('s3cret ü', ObjectMeta('SS'))
        ps = PowerShell(pool)
        ps.add_script('param($s) $s.GetType().Name; [System.Net.NetworkCredential]::new("", $s).Password; $s').add_argument(secret)
        same(ps.invoke(), ['SecureString', 's3cret ü', 's3cret ü'])


@check('powershell')
def prompts_reach_the_person():
    ui = Ui()
    with RunspacePool(wsman(), host=host(ui)) as pool:
        same(out(pool, "Read-Host -Prompt 'Who'"), ['answer to Who'])
        same(ui.asked, ['Prompt Who'])
        run(pool, "Write-Host 'hello host'")
        same('hello host' in ''.join(ui.stdout), True)


@check('powershell')
def exit_codes_reach_the_host():
    own = host(Ui())
    with RunspacePool(wsman(), host=own) as pool:
        run(pool, 'exit 3')
        same(own.rc, 3)


@check('powershell')
def non_terminating_errors_keep_their_facts():
    with RunspacePool(wsman()) as pool:
        ps = run(pool, "Get-Item /nowhere/at/all; 'after'")
        same(ps.output_list, ['after'])
        error = ps.streams.error[0]
        same(error.fq_error, 'PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand')
        same(error.category, 13)


@check('powershell')
def the_simple_client_gets_text_and_errors():
    client = Client(
        url.hostname, port=url.port, path=url.path.strip('/'), ssl=url.scheme == 'https', cert_validation=False, auth='basic',
        encryption='auto' if url.scheme == 'https' else 'never', username=args.user, password=args.password,
    )
    output, streams, had_errors = client.execute_ps("'one'; 2; Write-Error 'oh'")
    same(output.split(), ['one', '2'])
    same([str(one) for one in streams.error], ['oh'])
    output, streams, had_errors = client.execute_ps('$env:FANIN_CHECK', environment={'FANIN_CHECK': 'from the client'})
    same(output.strip(), 'from the client')


def command_line(client, *words, data=None):
    """A program in a Windows Remote Shell: its stdout, stderr and exit code."""
    with WinRS(client.wsman) as shell:
        process = Process(shell, words[0], words[1:])
        process.begin_invoke()
        if data is not None:
            process.send(data, end=True)
        process.end_invoke()
        process.signal(SignalCode.CTRL_C)
        return process.stdout.decode(), process.stderr.decode(), process.rc


@check('powershell')
def windows_remote_shells_run_command_lines():
    client = Client(
        url.hostname, port=url.port, path=url.path.strip('/'), ssl=url.scheme == 'https', cert_validation=False, auth='basic',
        encryption='auto' if url.scheme == 'https' else 'never', username=args.user, password=args.password,
    )

    def encoded(script):
        return base64.b64encode(script.encode('utf-16-le')).decode()

    def powershell(script, **more):
        words = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Unrestricted', '-EncodedCommand', encoded(script)]
        return command_line(client, 'PowerShell', *words, **more)

    # as pwsh 7.6.5 answers the same command lines
    same(powershell("'one'; 2"), ('one\n2\n', '', 0))
    same(powershell('exit 5'), ('', '', 5))
    same(powershell("$input | ForEach-Object { \"<$_>\" }", data=b'a\r\nb\nc'), ('<a>\n<b>\n<c>\n', '', 0))
    out, err, code = powershell("Write-Host 'shown'; throw 'ended'")
    same((out, 'ended' in err, code), ('shown\n', True, 1))
    out, err, code = powershell("Write-Error 'said'; 'after'")
    same((out, 'said' in err, code), ('after\n', True, 0))
    out, err, code = powershell('Get-Item /no/such/file')
    same((out, '/no/such/file' in err, code), ('', True, 1))
    same(powershell('[pscustomobject]@{ A = 1; B = 2 }')[0].split(), ['A', 'B', '-', '-', '1', '2'])
    same(command_line(client, 'powershell', '-Command', '-', data=b"$x = 'by stdin'\n$x\n"), ('by stdin\n', '', 0))
    same(command_line(client, 'powershell.exe', '-c', '"1 + 1; \'two words\'"'), ('2\ntwo words\n', '', 0))
    same(command_line(client, 'powershell', '-c', 'Read-Host', data=b'a line\n'), ('a line\n', '', 0))
    same(command_line(client, 'Write-Output', 'plain'), ('plain\n', '', 0))
    out, err, code = command_line(client, 'powershell', '-EncodedCommand', '%%%')
    same((out, 'properly encoded' in err, code), ('', True, 64))
    many = powershell('1..20000')[0].split()
    same((len(many), many[-1]), (20000, '20000'))
    with WinRS(client.wsman, environment={'FANIN_CHECK': 'from the client'}, working_directory='/') as shell:
        process = Process(shell, 'powershell', ['-NonInteractive', '-Command', "$env:FANIN_CHECK; (Get-Location).Path; Read-Host 'none'"])
        process.invoke()
        same((process.stdout.decode(), 'NonInteractive' in process.stderr.decode(), process.rc), ('from the client\n/\n', True, 1))
    with WinRS(client.wsman) as shell:
        process = Process(shell, 'powershell', ['-Command', 'while ($true) { Start-Sleep -Milliseconds 50 }'])
        process.begin_invoke()
        process.signal(SignalCode.TERMINATE)
        other = Process(shell, 'powershell', ['-Command', "'still there'"])
        other.invoke()
        same((other.stdout, other.rc), (b'still there\n', 0))


@check('powershell')
def files_are_copied_both_ways():
    client = Client(
        url.hostname, port=url.port, path=url.path.strip('/'), ssl=url.scheme == 'https', cert_validation=False, auth='basic',
        encryption='auto' if url.scheme == 'https' else 'never', username=args.user, password=args.password,
    )
    with tempfile.TemporaryDirectory() as folder:
        for size in (0, 1, 1_000_000):
            here, there, back = (os.path.join(folder, '%s %d' % (name, size)) for name in ('here', 'there', 'back'))
            with open(here, 'wb') as file:
                file.write(os.urandom(size))
            client.copy(here, there)
            if size > 0:  # pypsrp 0.9.1 takes the checksum of an empty file for its bytes
                client.fetch(there, back)
            with open(here, 'rb') as one, open(back if size > 0 else there, 'rb') as other:
                same(one.read() == other.read(), True)


@check('powershell')
def an_endless_loop_does_not_slow_a_neighbour():
    with RunspacePool(wsman()) as busy, RunspacePool(wsman()) as other:
        ps = PowerShell(busy)
        ps.add_script("'ready'; while ($true) {}")
        ps.begin_invoke()
        ps.poll_invoke()
        started = time.time()
        for _ in range(10):
            same(out(other, '1 + 1'), [2])
        same(time.time() - started < 10, True)
        ps.stop()


def called(pool, name, **named):
    ps = PowerShell(pool)
    ps.add_cmdlet(name)
    ps.add_parameters(named)
    return told(ps)


def told(ps):
    """What came out, and what went wrong: an error record, or what ended the pipeline."""
    try:
        return ps.invoke(), ' '.join(str(one) for one in ps.streams.error)
    except Exception as error:
        return [], str(error)


@check('kiosk')
def a_session_without_language_answers_its_questions_and_no_other():
    with RunspacePool(wsman(), configuration_name='Kiosk') as pool:
        same(called(pool, 'Get-OpeningHours', Day='sunday')[0], ['closed'])
        names = sorted(one.adapted_properties.get('Name', one.extended_properties.get('Name')) for one in called(pool, 'Get-Command')[0])
        same(names, ['Clear-Host', 'Exit-PSSession', 'Get-Command', 'Get-Date', 'Get-FormatData', 'Get-Greeting', 'Get-Help',
                     'Get-OpeningHours', 'Measure-Object', 'Out-Default', 'Select-Object'])


@check('kiosk')
def what_is_narrowed_private_or_text_is_refused():
    with RunspacePool(wsman(), configuration_name='Kiosk') as pool:
        same('does not belong to the set' in called(pool, 'Get-OpeningHours', Day='monday; ls')[1], True)
        for name in ('Get-Process', 'Invoke-Expression', 'Microsoft.PowerShell.Management\\Get-Content', '/bin/sh'):
            same('is not recognized' in called(pool, name)[1], True)
        ps = PowerShell(pool)
        ps.add_script('1 + 1')
        same('no-language mode' in told(ps)[1], True)


failed = 0
for name, function in checks.items():
    if args.names and name not in args.names:
        continue
    started = time.time()
    try:
        function()
        result = {'name': name, 'ok': True}
    except Exception as error:
        failed += 1
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if frame.filename == __file__][-1]
        result = {'name': name, 'ok': False, 'detail': '%s: %s (line %d)' % (type(error).__name__, error, own.lineno)}
    result['seconds'] = round(time.time() - started, 2)
    print(json.dumps(result), flush=True)
sys.exit(1 if failed else 0)
