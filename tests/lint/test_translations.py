#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_translations.py LANGUAGE: whether translations/counterfoil_LANGUAGE.ts says what the sources
say. A file without one translation has not been begun: the test is left out (exit code 77, which
CTest shows as skipped). The first translation switches it on: then every text needs one.

test_translations.py itself: whether these checks find what is planted."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = 77
FORMS = 2  # of a plural, in every language that is shown
PLACES = re.compile(r'%L?(?:\d{1,2}|n)')
TAGS = re.compile(r'</?[a-z][^<>]*>')
MNEMONIC = re.compile(r'&(?!&|[a-z]+;)(\w)')
ENDS = ('…', ':', '?')


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext('source') or ''
        self.comment = element.findtext('comment') or ''
        self.is_plural = element.get('numerus') == 'yes'
        translation = element.find('translation')
        self.type = translation.get('type') if translation is not None else 'unfinished'
        forms = [] if translation is None else translation.findall('numerusform')
        self.forms = [form.text or '' for form in forms] if self.is_plural else \
            [(translation.text or '') if translation is not None else '']

    def key(self):
        return self.context, self.source, self.comment, self.is_plural

    def __str__(self):
        return f'{self.context}: “{self.source}”'


def messages_of(file):
    return [Message(context.findtext('name'), element)
            for context in ElementTree.parse(file).getroot().findall('context')
            for element in context.findall('message')]


def places(text):
    return sorted(PLACES.findall(text))


def form_faults(message, form, may_lack_count):
    """What is wrong with one text."""
    expected, found = places(message.source), places(form)
    if may_lack_count: # "once" for "%n times"
        expected, found = ([place for place in all_ if not place.endswith('n')] for all_ in (expected, found))
    if expected != found:
        yield f'has {found or "no places"} instead of {expected or "none"}'
    if sorted(TAGS.findall(message.source)) != sorted(TAGS.findall(form)):
        yield 'has other markup'
    for name, side in (('begins', str.lstrip), ('ends', str.rstrip)):
        if (side(message.source) == message.source) != (side(form) == form):
            yield f'{name} with another space'
    for end in ENDS:
        if message.source.endswith(end) != form.endswith(end):
            yield f'only one of the two ends with {end}'
    if len(MNEMONIC.findall(message.source)) != len(MNEMONIC.findall(form)):
        yield 'has another number of mnemonics'


def message_faults(message, language):
    if message.type in ('vanished', 'obsolete'):
        yield 'is in no source'
        return
    if message.type == 'unfinished' or not all(message.forms):
        yield 'has no finished translation'
        return
    if message.is_plural and len(message.forms) != FORMS:
        yield f'has {len(message.forms)} forms instead of {FORMS}'
    for number, form in enumerate(message.forms):
        # In French, the first form is of 0 as well.
        is_one = message.is_plural and number == 0 and language != 'fr'
        yield from form_faults(message, form, is_one)


def mnemonic_faults(messages):
    """Texts of one class that were told apart by their mnemonics and are not in the translation."""
    seen = {}
    for message in messages:
        for source, letter in zip(MNEMONIC.findall(message.source), MNEMONIC.findall(message.forms[0])):
            other = seen.setdefault((message.context, letter.lower()), (message, source.lower()))
            if other[0] is not message and other[1] != source.lower():
                yield f'{message}: has the mnemonic {letter} of “{other[0].source}”'


def faults_of(messages, language):
    found = [f'{message}: {fault}' for message in messages for fault in message_faults(message, language)]
    return found + list(mnemonic_faults(messages))


def is_begun(messages):
    return any(form for message in messages for form in message.forms)


def source_faults(file, messages):
    """Differences to the texts of the sources, as lupdate finds them now."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        shutil.copy(file, copy)
        subprocess.run([ROOT / 'scripts/translations.sh', 'into', folder], check=True, cwd=ROOT)
        now = {message.key() for message in messages_of(copy)}
    kept = {message.key() for message in messages}
    return [f'{key[0]}: “{key[1]}”: is new: scripts/translations.sh' for key in sorted(now - kept)] + \
        [f'{key[0]}: “{key[1]}”: is in no source: scripts/translations.sh' for key in sorted(kept - now)]


def check(language):
    file = ROOT / f'translations/counterfoil_{language}.ts'
    messages = messages_of(file)
    if not is_begun(messages):
        print(f'{language}: not begun, 0 of {len(messages)} texts')
        return LEFT_OUT
    faults = faults_of(messages, language) + source_faults(file, messages)
    for fault in faults[:40]:
        print(fault)
    print(f'{language}: {len(messages)} texts, {len(faults)} faults')
    return 1 if faults else 0


def planted(source, translation, plural=False, kind=None):
    element = ElementTree.Element('message', {'numerus': 'yes'} if plural else {})
    ElementTree.SubElement(element, 'source').text = source
    inner = ElementTree.SubElement(element, 'translation', {'type': kind} if kind else {})
    for form in translation if plural else ():
        ElementTree.SubElement(inner, 'numerusform').text = form
    if not plural:
        inner.text = translation
    return Message('counterfoil::Sample', element)


def check_checks():
    """Each planted fault is found, and good ones are left alone."""
    bad = {
        'a place too few': planted('%1 of %2', '%1 sur'),
        'another place': planted('%L1 rows', '%1 lignes'),
        'no markup': planted('<b>All</b>', 'Tout'),
        'space': planted('Paid ', 'Payé'),
        'ellipsis': planted('Save …', 'Enregistrer'),
        'colon': planted('Name:', 'Nom'),
        'mnemonic': planted('&Name', 'Nom'),
        'unfinished': planted('Paid', '', kind='unfinished'),
        'vanished': planted('Paid', 'Payé', kind='vanished'),
        'one form': planted('%n rows', ['%n lignes'], plural=True),
        'no count': planted('%n rows', ['%n ligne', 'lignes'], plural=True),
        'no count for 0 and 1': planted('%n rows', ['une ligne', '%n lignes'], plural=True),
    }
    good = [planted('%1 of %2', '%2 : %1'), planted('Save …', 'Enregistrer …'),
            planted('%n rows', ['%n ligne', '%n lignes'], plural=True), planted('&Name', '&Nom')]
    missed = [name for name, message in bad.items() if not faults_of([message], 'fr')]
    missed += ['mnemonic clash'] * (not faults_of(
        [planted('&Name', '&Nom'), planted('&Address', 'A&nschrift')], 'fr'))
    wrong = [fault for message in good for fault in faults_of([message], 'fr')]
    wrong += faults_of([planted('%n times', ['einmal', '%n-mal'], plural=True)], 'de')
    for name in missed:
        print(f'not found: {name}')
    for fault in wrong:
        print(f'found in a good one: {fault}')
    return 1 if missed or wrong else 0


if __name__ == '__main__':
    sys.exit(check(sys.argv[1]) if len(sys.argv) > 1 else check_checks())
