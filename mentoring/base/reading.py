"""From the bytes of a file to its rows, in the press: ten thousand rows take seconds."""

from collections.abc import Mapping
from functools import cache

from mentoring.base.rows import Reading, reading_of
from mentoring.documents.base_xlsx import read_base
from mentoring.tags import tag_named


def read_rows(content: bytes, labels: Mapping[str, str]) -> Reading:
    """What stands in a «База наставников».

    :param labels: the words of the catalogue's tags, for `tag_named`
    :raises UnreadableFile: it cannot be read at all
    """

    @cache
    def tag_of(text: str) -> str:
        return tag_named(text, labels)

    return reading_of(read_base(content), tag_of)
