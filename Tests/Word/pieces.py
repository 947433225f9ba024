"""Pieces of paragraphs that python-docx cannot write."""

from docx.oxml.ns import nsdecls

_W = nsdecls("w")
FOOTNOTES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:footnotes {_W}>
<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Survey of pools, 2026.</w:t></w:r></w:p></w:footnote>
</w:footnotes>
""".encode()
# A picture of one point.
PLAN = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
    "0000000049454e44ae426082")


class Piece:
    NAMESPACES = " ".join([
        _W, nsdecls("wp", "a", "r"), 'xmlns:v="urn:schemas-microsoft-com:vml"',
        'xmlns:o="urn:schemas-microsoft-com:office:office"',
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    ])
    _CHANGE = 'w:id="70" w:author="CANARY author" w:date="2026-11-02T09:00:00Z"'

    @staticmethod
    def run(text, properties=""):
        return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

    @classmethod
    def inserted(cls, text):
        return f"<w:ins {cls._CHANGE}>{cls.run(text)}</w:ins>"

    @classmethod
    def deleted(cls, text):
        return f'<w:del {cls._CHANGE}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'

    @classmethod
    def field(cls, instruction, result):
        def character(kind):
            return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        return (f'{character("begin")}<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
                f'{character("separate")}{cls.run(result)}{character("end")}')

    @staticmethod
    def bookmark(name, inner):
        return f'<w:bookmarkStart w:id="80" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="80"/>'

    @staticmethod
    def note(number):
        return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'

    @staticmethod
    def comment(number):
        return f'<w:r><w:commentReference w:id="{number}"/></w:r>'

    @classmethod
    def control(cls, text):
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{cls.run(text)}</w:sdtContent></w:sdt>"

    @classmethod
    def box(cls, text):
        content = f"<w:txbxContent><w:p>{cls.run(text)}</w:p></w:txbxContent>"
        return (
            '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/>'
            '<wp:docPr id="9" name="Text Box 9"/><a:graphic><a:graphicData '
            'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
            f"<wps:spPr/><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>"
            f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r>")

    @staticmethod
    def object(relation):
        return ('<w:r><w:object><v:shape id="s1" style="width:9pt;height:9pt"/>'
                f'<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="s1" r:id="{relation}"/></w:object></w:r>')
