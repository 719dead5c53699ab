"""A question with its answer as schema.org objects."""

from generator.kinds.question import Question
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.rendering.markdown import plain
from generator.web.linked_data.parts import filled, work
from generator.web.plan import JsonObject


def qa_page(entry: Entry[Question], library: Library, site_url: str, answer: str) -> JsonObject:
    """The page of one question.

    Args:
        entry: The question.
        library: Where the group that answers is looked up.
        site_url: Where the site is published.
        answer: The answer as HTML; nothing as long as the question waits.
    """
    question = entry.data
    told = not question.withdrawn
    group = library.office.group(question.group)
    accepted = answer and question.answered and told and filled({
        "@type": "Answer",
        "text": plain(answer),
        "url": absolute(f"{entry.url}#answer", site_url),
        "dateCreated": question.answered.isoformat(),
        "author": group and {
            "@type": "GovernmentOrganization",
            "name": group.name,
            "url": absolute(f"/about/groups/{group.id}/", site_url),
        },
    })  # fmt: skip
    return filled({
        "@type": "QAPage",
        **work(entry, library, site_url),
        "mainEntity": (told and filled({
            "@type": "Question",
            "name": entry.title,
            "text": entry.title,
            "dateCreated": question.asked.isoformat(),
            "answerCount": 1 if accepted else 0,
            "acceptedAnswer": accepted or None,
        })) or None,
    })  # fmt: skip
