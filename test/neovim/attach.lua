-- Attaches Neovim's built-in client (0.7 and later) to the server, lints a weak note, mends it, and prints what it saw as JSON.
local node, cli, note, mended = vim.env.STUDY_NOTES_NODE, vim.env.STUDY_NOTES_CLI, vim.env.STUDY_NOTES_NOTE, vim.env.STUDY_NOTES_MENDED
local limit = 15000 -- ms

vim.cmd('edit ' .. vim.fn.fnameescape(note))
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'markdown'

local client = vim.lsp.start_client({
  name = 'study-notes',
  cmd = { node, cli, 'server', '--stdio' },
  root_dir = vim.fn.fnamemodify(note, ':h'),
})
vim.lsp.buf_attach_client(buffer, client)

local function diagnostics()
  return vim.diagnostic.get(buffer)
end

local function wait_for(count)
  return vim.wait(limit, function() return #diagnostics() == count end, 20)
end

local function found()
  local list = {}
  for _, it in ipairs(diagnostics()) do
    table.insert(list, { rule = it.code, source = it.source, line = it.lnum, column = it.col, message = it.message })
  end
  return list
end

local function actions()
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer) }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, limit) or {}
  local titles = {}
  for _, answer in pairs(answers) do
    for _, action in ipairs(answer.result or {}) do table.insert(titles, action.title) end
  end
  return titles
end

local result = {}
vim.wait(limit, function() return #diagnostics() > 0 end, 20)
result.version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor)
result.findings = found()
if result.findings[1] then
  vim.api.nvim_win_set_cursor(0, { result.findings[1].line + 1, result.findings[1].column })
  result.actions = actions()
end
vim.api.nvim_buf_set_lines(buffer, 0, -1, false, { mended })
result.cleared = wait_for(0)
io.stdout:write(vim.json.encode(result) .. '\n')
vim.lsp.stop_client(client)
vim.wait(500)
vim.cmd('qa!')
