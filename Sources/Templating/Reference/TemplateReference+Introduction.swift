extension TemplateReference {
    /// For someone who knows Word, and has perhaps made a mail merge.
    static let introduction = """
        # Templates

        Every page is made from a template in this folder, or else by the one of the program that has its name: `appraise templates` lists them all, and `appraise templates report.html --write` copies one here to be changed. A template is the page itself with names in double braces, \
        like the merge fields of a letter. Change the words and tags around the names as you like, and save. A name \
        that does not exist is never left blank: the program names the file, line and column, and writes nothing.

        | You write | You get |
        | --- | --- |
        | `{{title}}` | the text, with every sign in it made safe |
        | `{{{body}}}` | finished output, which the program has made: paragraphs, tables, charts |
        | `{{#council}}…{{council}}…{{/council}}` | what stands between, if there is a council; a name that may be \
        missing can be used only there |
        | `{{^council}}…{{/council}}` | what stands between, if there is none |
        | `{{#is-final}}…{{/is-final}}` | what stands between, if the answer is yes; with `^` in place of `#`, if it is no |
        | `{{#options}}…{{/options}}` | what stands between once for each item of the list; inside, the item's own \
        names can be used, and those from outside |
        | `{{^options}}…{{/options}}` | what stands between, if the list is empty |
        | `{{contact.name}}` | a name of a group; `{{#contact}}…{{name}}…{{/contact}}` is the same |
        | `{{.}}` | the item itself, inside a list of texts; `{{{.}}}` inside a list of finished output |
        | `{{> option}}` | the template `option` of the folder `partials`, with the names that can be used here |
        | `{{<page}} {{$main}}…{{/main}} {{/page}}` | the template `page` of the folder `partials`, with its block \
        `main` replaced |
        | `{{$main}}…{{/main}}` | a block: what stands between, unless a template that uses this one replaces it |
        | `{{! note }}` | nothing: a note to the next reader |

        A line that holds only a tag such as `{{#options}}` leaves no empty line behind.

        The file name says what a template makes: `.html.mustache`, `.md.mustache` (Markdown), `.xml.mustache` or \
        `.json.mustache`. A template uses the partials of its own kind. In HTML and XML put names only between tags \
        and inside quoted attributes.

        """
}
