"""Ansible's own psrp connection plugin against a server: exec, put, fetch. Prints one JSON object a line: {"name", "ok", "detail"}.

usage: ansible-driver.py PORT USER PASSWORD CONFIGURATION FOLDER   (PYTHONPATH names pypsrp; runs where python3 has ansible)
"""
import json
import os
import sys
import traceback

from ansible.errors import AnsibleError
from ansible.playbook.play_context import PlayContext
from ansible.plugins.loader import connection_loader

port, user, password, configuration, folder = sys.argv[1:]
context = PlayContext()
context.remote_addr = '127.0.0.1'
context.remote_user = user
context.password = password
context.shell = 'powershell'
plugin = connection_loader.get('psrp', context, '/dev/null')
plugin.set_options(var_options={
    'ansible_host': '127.0.0.1', 'ansible_port': int(port), 'ansible_user': user, 'ansible_password': password,
    'ansible_psrp_protocol': 'http', 'ansible_psrp_auth': 'basic', 'ansible_psrp_message_encryption': 'never',
    'ansible_psrp_configuration_name': configuration, '_extras': {},
})


def at(*parts):
    return os.path.join(folder, *parts)


def same(actual, expected):
    if actual != expected:
        raise AssertionError('expected %.200r, got %.200r' % (expected, actual))


def read(name):
    with open(at(name), 'rb') as file:
        return file.read()


def there_and_back(data):
    with open(at('local'), 'wb') as file:
        file.write(data)
    plugin.put_file(at('local'), at('far file'))
    same(read('far file'), data)
    plugin.fetch_file(at('far file'), at('back'))
    same(read('back'), data)


def puts_and_fetches_a_file_of_many_pieces():
    there_and_back(os.urandom(3_000_000))


def puts_and_fetches_an_empty_file():
    there_and_back(b'')


def fetching_what_is_not_there_fails():
    try:
        plugin.fetch_file(at('nothing'), at('back'))
    except AnsibleError as error:
        same('does not exist' in str(error), True)
    else:
        raise AssertionError('no error')


def putting_into_no_folder_fails():
    try:
        plugin.put_file(at('local'), at('none', 'file'))
    except AnsibleError as error:
        same('Could not find a part of the path' in str(error), True)
    else:
        raise AssertionError('no error')


def exec_command_tells_the_exit_code():
    same(plugin.exec_command('"out"; exit 5'), (5, b'out', b''))


def exec_command_hands_over_input():
    same(plugin.exec_command('@($input) -join "+"', in_data='in')[1], b'in')


for check in (puts_and_fetches_a_file_of_many_pieces, puts_and_fetches_an_empty_file, fetching_what_is_not_there_fails,
              putting_into_no_folder_fails, exec_command_tells_the_exit_code, exec_command_hands_over_input):
    line = {'name': check.__name__, 'ok': True}
    try:
        check()
    except Exception:
        line.update(ok=False, detail=traceback.format_exc())
    print(json.dumps(line), flush=True)
plugin.close()
