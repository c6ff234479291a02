"""What the parser takes wrongly time and again, hung up anew before anything is read.

Each mend looks at one token and its neighbours: a date that runs into the subject behind it ("On 4 May 1911
Talva closed …"), a name in -s taken for a plural, an award taken for whom it is given to, a post taken for
what somebody owns ("made her Minister of Fisheries"), a phrase with a participle behind the main clause taken
for the main clause.
"""

from __future__ import annotations

import re

from quiz.facts.calling import TELLING, mend_told
from quiz.facts.clefts import mend_cleft
from quiz.facts.masking import STAND_IN
from quiz.facts.names.lexicon import TITLES
from quiz.facts.subjectless import mend_cut_name, mend_subject
from quiz.facts.terms.trades import is_role
from quiz.facts.tokens import Text, Token
from quiz.facts.values.calendar import MONTHS
from quiz.facts.values.numerals import COMPOUND
from quiz.facts.verbless import lacks_subject, mend_verbless
from quiz.facts.words import word_set

_NAMING = word_set("appoint make name elect nominate crown create declare proclaim")
_POSTS = TITLES | word_set(
    "Secretary Director Chairman Chairwoman Chair Chief Head Treasurer Ambassador Rector Earl"
)
_DATING = ("on", "in", "by", "of")
_TIMES = ("night", "morning", "afternoon", "evening", "eve")
_FIGURE = re.compile(COMPOUND)
_SUBJECTS = ("nsubj", "nsubjpass")


def mend(text: Text) -> None:
    """Mend a parsed text in place."""
    for token in text.words:
        if token.lower_ in _DATING and token.i + 1 < len(text.words):
            _mend_date(token)
        elif token.tag_ == "JJ" and token.dep_ in ("pobj", "nsubj", "dobj") and is_role(token.lower_):
            token.tag_, token.pos_ = "NN", "NOUN"
        elif "-" in token.text and token.tag_ != "CD" and _FIGURE.fullmatch(token.text):
            _mend_figure(token)
        elif token.dep_ == "dative" and token.pos_ in ("NOUN", "PROPN"):
            _mend_given(token)
        elif token.tag_ == "NNP" and token.dep_ in (*_SUBJECTS, "appos"):
            mend_cut_name(token, _hang)
        elif token.tag_ in ("NNS", "NNPS") and token.dep_ in ("nsubj", "nsubjpass"):
            _mend_number(token)
        elif token.lower_ == "and" and token.i > 1 and is_role(token.nbor(-1).lower_):
            _mend_trades(token)
        elif token.lower_ == "her" and token.dep_ == "poss":
            _mend_whom(token)
        elif token.text in _POSTS and token.head.lemma_ in _NAMING and token.i > token.head.i:
            _mend_post(token)
        elif token.dep_ == "ROOT":
            _mend_root(token)
        elif token.lower_ == "the" and token.i and token.nbor(-1).pos_ == "NOUN":
            _mend_twin(token)
        elif token.text == "–" and 1 < token.i < len(text.words) - 1:
            _mend_score(token)
        elif token.text == STAND_IN and token.dep_ in ("conj", "npadvmod"):
            _mend_title(token)
        elif token.lower_ in TELLING and token.i:
            mend_told(token, _hang)
        elif token.lower_ == "as" and token.dep_ == "prep" and token.head.dep_ == "pobj":
            _mend_known(token)


def _mend_root(root: Token) -> None:
    """Find the main verb of a sentence and its subject."""
    if root.tag_ in ("VBG", "VBN", "VBD"):
        _mend_absolute(root)
        _mend_bare_subject(root)
    if root.pos_ in ("VERB", "AUX") or root.tag_ in ("VBG", "VBN", "VBD"):
        mend_subject(root, _hang)
        mend_cleft(root, _hang)
    elif root.pos_ in ("PROPN", "NOUN"):
        mend_verbless(root, _hang)


def _hang(token: Token, head: Token, dep: str) -> None:
    """Hang a token on another head."""
    for above in (*token.ancestors, head, *head.ancestors):
        above.forget()
    if token.head is not head:
        if token.head is not token:
            token.head.children = tuple([c for c in token.head.children if c is not token])
        head.children = tuple(sorted((*head.children, token), key=lambda c: c.i))
    token.head, token.dep_ = head, dep


def _mend_date(before: Token) -> None:
    """ "On 16 September 1983 Castellane signed", "In 1912 Marshal Riehl attacked": the date hangs on its
    preposition, the name behind it on its verb."""
    date = _date_behind(before)
    after = before.doc.words[before.i + len(date) + 1 :][:1]
    named = after and after[0].text[:1].isupper()
    if not date or not after or after[0].text == "," or not (named or len(date) == len("dmy")):
        return
    of_time = before.lower_ == "of"
    if of_time and (before.head.lower_ not in _TIMES or len(date) < len("dmy")):
        return
    others = {c for t in (before, *date) for c in t.children if c not in date and not c.is_punct}
    others |= {t.head for t in date if t.head is not before and t.head not in date}
    name = next(iter(others), None)
    verb = before.head.head.head if of_time else before.head
    if len(others) > 1 or (name is not None and name.i < after[0].i):
        return
    if name is not None and name.head is before:
        if verb.pos_ != "VERB" or verb.i < name.i or any(c.dep_ in _SUBJECTS for c in verb.children):
            return
        _hang(name, verb, "nsubjpass" if any(c.dep_ == "auxpass" for c in verb.children) else "nsubj")
    head = next((t for t in date if t.text in MONTHS), date[0])
    _hang(head, before, "pobj")
    for token in date:
        token.ent_type_ = "DATE"
        if token is not head:
            _hang(token, head, "nummod")


def _date_behind(before: Token) -> tuple[Token, ...]:
    """The day, the month and the year right behind a preposition, as many of them as there are."""
    words, at = before.doc.words, before.i + 1
    day = at + (words[at].is_digit and at + 1 < len(words) and words[at + 1].text in MONTHS)
    end = day + (day < len(words) and words[day].text in MONTHS)
    if end < len(words) and words[end].is_digit and len(words[end].text) == len("1912"):
        end += 1
    return tuple(words[at:end])


def _mend_figure(word: Token) -> None:
    """ "Killed *thirty-four* men": a number, and no adjective."""
    if word.dep_ in ("amod", "compound", "nmod"):
        word.dep_ = "nummod"
    word.tag_, word.pos_, word.like_num = "CD", "NUM", True


def _mend_number(name: Token) -> None:
    """ "The frigate Marchbanks was named": one, as its verb tells."""
    singular = any(
        c.lower_ in ("was", "is", "has") and c.dep_ in ("aux", "auxpass") for c in name.head.children
    )
    if singular and name.text[:1].isupper() and not any(c.dep_ == "conj" for c in name.children):
        name.tag_, name.pos_ = "NNP", "PROPN"


def _mend_given(award: Token) -> None:
    """ "He was awarded the Davy Medal the following year": what somebody was awarded."""
    passive = any(c.dep_ == "auxpass" for c in award.head.children)
    if passive and not any(c.dep_ in ("dobj", "oprd") for c in award.head.children):
        award.dep_ = "dobj"


def _mend_score(dash: Token) -> None:
    """ "It beat Bergen *3–1*": the score hangs on the verb as a whole, and is no part of the name."""
    name, ours, theirs = (dash.doc.words[dash.i + step] for step in (-2, -1, 1))
    leaves = ours.is_digit and theirs.is_digit and not theirs.children
    if leaves and name.pos_ == "PROPN" and name.dep_ == "dobj" and ours.head is name:
        _hang(ours, name.head, "npadvmod")
        _hang(dash, ours, "punct")
        _hang(theirs, ours, "nummod")
        ours.ent_type_ = "CARDINAL"


def _mend_twin(article: Token) -> None:
    """ "founded the newspaper the Veltri Lantern": the name says more of the noun before its article."""
    noun, name = article.nbor(-1), article.head
    if name.pos_ == "PROPN" and name.dep_ == noun.dep_ == "dobj" and name.head is noun.head:
        _hang(name, noun, "appos")


def _mend_title(title: Token) -> None:
    """ "Wrote a memoir, *Resting Pulse* (1993)": the title explains the noun before it."""
    words, at = title.doc.words, title.i
    if at < len(("a", "memoir")) or words[at - 1].text != "," or words[at - 2].tag_ != "NN":
        return
    beside = (c for c in (*title.children, *words[at - 2].children) if c is not title)
    if not any(c.dep_ in ("cc", "conj") for c in beside):
        _hang(title, words[at - 2], "appos")


def _mend_known(what: Token) -> None:
    """ "Known to supporters *as the Cowshed*": what it is known as hangs on the verb."""
    by_whom = what.head.head
    if by_whom.head.lower_ in ("known", "referred") and by_whom.lower_ in ("to", "by", "in", "among"):
        _hang(what, by_whom.head, "prep")


def _mend_post(post: Token) -> None:
    """ "The premier made her Minister of Fisheries": her is whom, the minister what she was made."""
    if post.dep_ not in ("dobj", "ccomp") or not post.i:
        return
    whom = post.doc.words[post.i - 1]
    if whom.head is not post or whom.dep_ not in ("poss", "compound", "nsubj"):
        return
    if whom.lower_ in ("her", "him"):
        _hang(whom, post.head, "dobj")
        whom.tag_, post.dep_ = "PRP", "oprd"


def _mend_trades(joint: Token) -> None:
    """ "By the *priest and poet Otto Brandt*": one person of two trades, however the parser hung them."""
    words, first, at = joint.doc.words, joint.nbor(-1), joint.i + 1
    start = first.i - 1
    while start > 0 and words[start].pos_ in ("ADJ", "NOUN") and words[start].dep_ in ("amod", "compound"):
        start -= 1
    while at < len(words) and words[at].text.islower() and not is_role(words[at].lower_) and at < joint.i + 3:
        at += 1
    end = at + 1
    while end < len(words) and words[end].pos_ == "PROPN" and words[end].text[:1].isupper():
        end += 1
    if words[start].lower_ != "the" or end >= len(words) or end - at < 3 or not is_role(words[at].lower_):
        return
    second, name = words[at], words[end - 1]
    span = words[start:end]
    outer = next((t for t in (first, second, name) if t.head not in span and t.tag_[:1] != "V"), None)
    if outer is None or outer.dep_ == "ROOT":
        return
    head, dep = outer.head, outer.dep_
    verb = head.head if head.pos_ == "ADP" else head
    behind = [c for t in (first, second, name) for c in t.children if c.i >= end and c.dep_ != "relcl"]
    _hang(name, head, dep)
    for token in behind:
        loose = token.dep_ == "prep" and token.lower_ not in ("of", "from")
        _hang(token, verb if loose else name, token.dep_)
    for token in span[:-1]:
        _hang(token, name, "compound" if token.i > at else "nmod" if token is first else token.dep_)
    _hang(words[start], first, "det")
    _hang(joint, first, "cc")
    _hang(second, first, "conj")
    for token in (*words[start + 1 : first.i], *words[joint.i + 1 : at]):
        _hang(token, first if token.i < first.i else second, "amod")
    for trade in (first, second):
        trade.tag_, trade.pos_ = "NN", "NOUN"


def _mend_whom(her: Token) -> None:
    """ "The society elected her *its* president": two that own stand side by side, so that she is whom."""
    post = her.head
    if her.nbor(1).lower_ in ("its", "their") and post.dep_ in ("dobj", "ccomp") and post.head.i < her.i:
        _hang(her, post.head, "dobj")
        her.tag_, post.dep_ = "PRP", "oprd"


def _mend_absolute(root: Token) -> None:
    """ "It has 31 members, the mayor *being elected* by them": what is told before is the main clause."""
    helpers = [c for c in root.children if c.dep_ in ("aux", "auxpass")]
    if (helpers[0] if helpers else root).tag_ != "VBG":
        return
    subject = next((c for c in root.children if c.dep_ in _SUBJECTS and c.i < root.i), None)
    main = next((c for c in root.children if c.dep_ == "ccomp" and c.i < root.i), None)
    if subject is None or main is None or not main.i < subject.i or not _tensed(main):
        return
    if any(c.dep_ == "mark" for c in main.children):
        return
    root.children = tuple([c for c in root.children if c is not main])
    main.head, main.dep_ = main, "ROOT"
    for child in root.children:
        if child.i < main.i or (child.is_punct and (child.i < subject.i or child.i > root.i)):
            _hang(child, main, child.dep_)
    _hang(root, main, "advcl")


def _tensed(verb: Token) -> bool:
    """Whether a verb has a subject and a tense of its own."""
    first = verb.finite
    own = any(c.dep_ in _SUBJECTS or c.dep_ == "expl" for c in verb.children)
    return own and first.tag_ in ("VBD", "VBZ", "VBP")


def _mend_bare_subject(root: Token) -> None:
    """ "*Ainslie-Moore* died in 1944": a rare name at the head of a sentence is its subject, no adverb."""
    first = root.nbor(-1) if root.i else root
    if not first.is_sent_start or first.head is not root or first.dep_ not in ("advmod", "npadvmod"):
        return
    if not first.text.istitle() or first.children or not lacks_subject(root):
        return
    first.dep_, first.tag_, first.pos_ = "nsubj", "NNP", "PROPN"
    root.tag_ = "VBD" if root.tag_ == "VBN" else root.tag_
