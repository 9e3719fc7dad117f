# Drives a server with the Ruby gems winrm (its PSRP shell) and winrm-fs. Prints one JSON object a line: {"name", "ok", "detail"}.
# usage: ruby -I ... winrm-fs-driver.rb URL USER PASSWORD FOLDER
require 'json'
require 'securerandom'
require 'winrm'
require 'winrm-fs'

url, user, password, folder = ARGV
connection = WinRM::Connection.new(endpoint: url, transport: :plaintext, user: user, password: password, basic_auth_only: true)
connection.logger.level = :fatal
files = WinRM::FS::FileManager.new(connection)
at = ->(*parts) { File.join(folder, *parts) }

def same(actual, expected)
  raise "expected #{expected.inspect[0, 200]}, got #{actual.inspect[0, 200]}" unless actual == expected
end

checks = {
  'a shell runs commands, with output, errors and exit codes' => lambda {
    connection.shell(:powershell) do |shell|
      output = shell.run('"two: $(1 + 1)"; Write-Error "wrong"')
      same(output.stdout, "two: 2\r\n")
      same(output.stderr.include?('wrong'), true)
      same(output.exitcode, 1)
      same(shell.run('exit 5').exitcode, 5)
      same(shell.run('$kept = 7').exitcode, 0)
      same(shell.run('$kept').stdout, "7\r\n")
    end
  },
  'upload sends a file of many pieces, and only when it changed' => lambda {
    File.binwrite(at['local'], SecureRandom.random_bytes(900_000))
    size, = files.upload(at['local'], at['far', 'file'])
    same(size.positive?, true)
    same(File.binread(at['far', 'file']), File.binread(at['local']))
    same(files.upload(at['local'], at['far', 'file'])[0], 0)
  },
  'upload puts a file into a folder that is there' => lambda {
    files.upload(at['local'], at['far'])
    same(File.binread(at['far', 'local']), File.binread(at['local']))
  },
  'upload sends text out of memory' => lambda {
    files.upload(StringIO.new('from memory'), at['far', 'memory.txt'])
    same(File.read(at['far', 'memory.txt']), 'from memory')
  },
  'download brings a file' => lambda {
    same(files.download(at['local'], at['back']), true)
    same(File.binread(at['back']), File.binread(at['local']))
    same(files.download(at['nothing'], at['none']), false)
  },
  'download brings a folder' => lambda {
    same(files.exists?(at['far']), true)
    files.download(at['far'], at['down'])
    same(Dir.glob('**/*', base: at['down']).sort, %w[far far/file far/local far/memory.txt])
  },
  'create_dir, exists and delete' => lambda {
    same(files.create_dir(at['far', 'new']), true)
    same(files.exists?(at['far', 'new']), true)
    same(files.delete(at['far', 'new']), true)
    same(files.exists?(at['far', 'new']), false)
  }
}
checks.each do |name, check|
  line = { name: name, ok: true }
  begin
    check.call
  rescue StandardError => e
    line.update(ok: false, detail: e.full_message(highlight: false)[0, 1000])
  end
  puts JSON.generate(line)
  $stdout.flush
end
