/// How pandoc reads a text for a Word document: a script in Lua.
///
/// It does what `PrintedPage` does for HTML, and gives the text the forms that Word has for it: numbers and letters hang
/// in front of their paragraphs, what heads a table or picture is its caption, columns are as wide as what they hold, and
/// the front sheet is a table. It reads the text itself, since pandoc fetches the pictures of what it has read before it
/// asks a filter. A picture has to lie in the folder, in which the text lies one level down.
///
/// The styles that it names are those of `Templates/reference.docx`; without that file pandoc makes them up.
enum WordReader {
    static let text = #"""
        local stringify = pandoc.utils.stringify

        local function link(link)
          local goes_elsewhere = link.target:match("^#") or link.target:match("^%a[%w+.-]*:")
          if not goes_elsewhere then return link.content end
        end

        local function image(image)
          local path = image.src:gsub("%%(%x%x)", function(code) return string.char(tonumber(code, 16)) end)
          local leaves = path:match("^[%s/]") or path:match("[:\\]")
          local depth = 1
          for part in path:gmatch("[^/]+") do
            depth = depth + (part == ".." and -1 or part == "." and 0 or 1)
            leaves = leaves or depth < 0
          end
          if leaves then
            io.stderr:write("the page shows “" .. image.src .. "”, which is no file of the paper\n")
            os.exit(1)
          end
        end

        local function html(html)
          if html.text == "<br>" then return pandoc.LineBreak() end
        end

        local function styled(name, block)
          return pandoc.Div({ block }, pandoc.Attr("", {}, { ["custom-style"] = name }))
        end

        -- A note of the template to this reader: <!-- facts -->
        local function note(block)
          return block and block.t == "RawBlock" and block.text:match("^<!%-%- (%a+) %-%->%s*$")
        end

        -- The number or letter that a paragraph begins with, and what follows it.
        local function numbered(block)
          if not block or block.t ~= "Para" and block.t ~= "Plain" then return end
          local first, blank = block.content[1], block.content[2]
          if not first or not blank or blank.t ~= "Space" then return end
          local number = stringify(first)
          local is_number = number:match("^%d+%.%d+$") or number:match("^%d+%.%d+%.%d+$")
          local style = first.t == "Strong" and is_number and "Numbered Paragraph"
            or first.t == "Str" and number:match("^%(%w+%)$") and "Lettered Paragraph"
          if not style then return end
          local rest = pandoc.List({ pandoc.Str(number), pandoc.RawInline("openxml", "<w:r><w:tab/></w:r>") })
          for index = 3, #block.content do rest:insert(block.content[index]) end
          return style, pandoc.Para(rest)
        end

        -- Word's lists have marks of their own: items with a number or letter become paragraphs that hang from it.
        local function unlisted(list, depth)
          local blocks = pandoc.List()
          for _, item in ipairs(list.content) do
            local style, first = numbered(item[1])
            if not style then return end
            if style == "Lettered Paragraph" and depth > 0 then style = "Lettered Paragraph 2" end
            blocks:insert(styled(style, first))
            for index = 2, #item do
              local inner = item[index].t == "BulletList" and unlisted(item[index], style:match("^L") and depth + 1 or depth)
              if inner then
                blocks:extend(inner)
              else
                blocks:insert(styled(style .. " Continued", item[index]))
              end
            end
          end
          return blocks
        end

        -- A list that keeps Word's marks may hold one that has its own.
        local function inner(list)
          for position, item in ipairs(list.content) do
            local blocks = pandoc.List()
            for _, block in ipairs(item) do
              local is_list = block.t == "BulletList" or block.t == "OrderedList"
              blocks:extend(is_list and (unlisted(block, 0) or { inner(block) }) or { block })
            end
            list.content[position] = blocks
          end
          return list
        end

        -- The lines of a list of contents, which begin with the numbers of the sections.
        local function lines(list)
          local blocks, count = pandoc.List(), 0
          for _, item in ipairs(list.content) do
            local only = #item == 1 and item[1].content
            if not only or #only ~= 1 or only[1].t ~= "Link" then return end
            if stringify(only[1]):match("^%d+ ") then count = count + 1 end
            blocks:insert(styled("Compact", pandoc.Para(only)))
          end
          if count > 0 then return blocks end
        end

        -- “Label: value” in two columns.
        local function facts(list)
          local rows = pandoc.List()
          for _, item in ipairs(list.content) do
            local label, value, inlines = pandoc.List(), pandoc.List(), item[1].content
            local isLabel = true
            for index, inline in ipairs(inlines) do
              if not isLabel then
                value:insert(inline)
              elseif inline.t == "Str" and inline.text:match(":$") then
                label:insert(pandoc.Str((inline.text:gsub(":$", ""))))
                isLabel = false
              else
                label:insert(inline)
              end
            end
            if value[1] and value[1].t == "Space" then value:remove(1) end
            rows:insert({ { pandoc.Plain({ pandoc.Strong(label) }) }, { pandoc.Plain(value) } })
          end
          local default = pandoc.AlignDefault
          return pandoc.utils.from_simple_table(
            pandoc.SimpleTable({}, { default, default }, { 0.25, 0.75 }, {}, rows))
        end

        -- What fits side by side on a page, in letters of a table.
        local room = 92

        -- The letters of a cell's longest word and of its text.
        local function measure(cell, column)
          for word in stringify(cell):gmatch("%S+") do
            column.word = math.max(column.word, utf8.len(word) or #word)
          end
          local text = stringify(cell)
          column.text = math.max(column.text, utf8.len(text) or #text)
        end

        local function columns(tbl)
          local found = {}
          for index = 1, #tbl.colspecs do found[index] = { word = 2, text = 2 } end
          local function rows(list)
            for _, row in ipairs(list) do
              for index, cell in ipairs(row.cells) do
                if found[index] then measure(cell.contents, found[index]) end
              end
            end
          end
          rows(tbl.head.rows)
          for _, body in ipairs(tbl.bodies) do rows(body.body) end
          return found
        end

        -- Columns as wide as their longest words, and what is left of the page by what else they hold.
        local function sized(tbl)
          local needed, wanted, found = 0, 0, columns(tbl)
          for _, column in ipairs(found) do
            column.need = column.word + 3
            column.more = math.max(0, math.min(column.text + 3, 120) - column.need)
            needed, wanted = needed + column.need, wanted + column.more
          end
          local left = math.max(0, math.min(room - needed, wanted))
          local whole = math.max(room, needed)
          for index, column in ipairs(found) do
            local width = column.need + (wanted > 0 and left * column.more / wanted or 0)
            tbl.colspecs[index] = { tbl.colspecs[index][1], width / whole }
          end
          return tbl
        end

        -- A caption begins in bold: its number, or all of what the program says.
        local function is_caption(block)
          local first = block and block.t == "Para" and block.content[1]
          return first and first.t == "Strong" and (#block.content == 1 or stringify(first):match(":$"))
        end

        local function is_picture(block)
          return block and block.t == "Para" and #block.content == 1 and block.content[1].t == "Image"
        end

        local function composed(blocks, meta)
          local output, index = pandoc.List(), 1
          while index <= #blocks do
            local block, after = blocks[index], blocks[index + 1]
            if note(block) == "margins" then
              index = index + 1
              while blocks[index] and blocks[index].t == "Para" do
                local name, value = stringify(blocks[index]):match("^(%a+): ?(.*)$")
                if name then meta[name:lower()] = pandoc.MetaString(value == "" and " " or value) end
                index = index + 1
              end
            elseif note(block) == "facts" and after and after.t == "BulletList" then
              output:insert(facts(after))
              index = index + 2
            elseif is_caption(block) and after and after.t == "Table" then
              after.caption = { long = { pandoc.Plain(block.content) } }
              index = index + 1
            elseif is_caption(block) and is_picture(after) then
              output:insert(styled("Image Caption", block))
              index = index + 1
            else
              local style, paragraph = numbered(block)
              local list = block.t == "BulletList" and (unlisted(block, 0) or lines(block) or { inner(block) })
              or block.t == "OrderedList" and { inner(block) }
              if list then
                output:extend(list)
              else
                output:insert(style and styled(style, paragraph) or block.t == "Table" and sized(block) or block)
              end
              index = index + 1
            end
          end
          return output
        end

        function Reader(input)
          local document = pandoc.read(tostring(input), "gfm+footnotes")
            :walk { Link = link, Image = image, RawInline = html }
          for _, name in ipairs { "council", "paper", "status" } do document.meta[name] = pandoc.MetaString(" ") end
          document.blocks = composed(document.blocks, document.meta)
          return document
        end

        """#
}
