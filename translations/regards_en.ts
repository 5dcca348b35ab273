<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementText</name>
    <message numerus="yes">
        <source>Too few to say: there are %n pair(s) of ratings, and at least %1 are needed.</source>
        <translation>
            <numerusform>Too few to say: there is %n pair of ratings, and at least %1 are needed.</numerusform>
            <numerusform>Too few to say: there are %n pairs of ratings, and at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pair(s) of ratings are the same, and always the same rating. Alpha cannot be told: nothing shows whether the observers would tell a good from a bad one alike.</source>
        <translation>
            <numerusform>The %n pair of ratings is the same. Alpha cannot be told: nothing shows whether the observers would tell a good from a bad one alike.</numerusform>
            <numerusform>All %n pairs of ratings are the same, and always the same rating. Alpha cannot be told: nothing shows whether the observers would tell a good from a bad one alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pair(s) of ratings are the same; alpha is %2. %3</source>
        <extracomment>a share of pairs, how many there are, alpha, then what that means</extracomment>
        <translation>
            <numerusform>%1 of %n pair of ratings are the same; alpha is %2. %3</numerusform>
            <numerusform>%1 of %n pairs of ratings are the same; alpha is %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlankForms</name>
    <message numerus="yes">
        <source>This booklet has %n sheet(s)</source>
        <translation>
            <numerusform>This booklet has %n sheet</numerusform>
            <numerusform>This booklet has %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) already here</source>
        <translation>
            <numerusform>%n change already here</numerusform>
            <numerusform>%n changes already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come back from an import that was undone</source>
        <translation>
            <numerusform>%n change comes back from an import that was undone</numerusform>
            <numerusform>%n changes come back from an import that was undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a day ahead: a clock is wrong.</source>
        <translation>
            <numerusform>%n change is dated more than a day ahead: a clock is wrong.</numerusform>
            <numerusform>%n changes are dated more than a day ahead: a clock is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to erase %n record(s) of others; use --confirm-redactions if that is meant.</source>
        <translation>
            <numerusform>It asks to erase %n record of others; use --confirm-redactions if that is meant.</numerusform>
            <numerusform>It asks to erase %n records of others; use --confirm-redactions if that is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation>
            <numerusform>%n private note stays behind.</numerusform>
            <numerusform>%n private notes stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack brought %n change(s).</source>
        <translation>
            <numerusform>The pack brought %n change.</numerusform>
            <numerusform>The pack brought %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the coordinator&apos;s.</source>
        <translation>
            <numerusform>%n change arrived at the coordinator&apos;s.</numerusform>
            <numerusform>%n changes arrived at the coordinator&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written since and have not arrived: hand over again.</source>
        <translation>
            <numerusform>%n change was written since and has not arrived: hand over again.</numerusform>
            <numerusform>%n changes were written since and have not arrived: hand over again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) would go with it: they were never handed over.</source>
        <translation>
            <numerusform>%n private note would go with it: it was never handed over.</numerusform>
            <numerusform>%n private notes would go with it: they were never handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n standard</numerusform>
            <numerusform>%n standards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) typed in by %1 for %2.</source>
        <translation>
            <numerusform>%n record typed in by %1 for %2.</numerusform>
            <numerusform>%n records typed in by %1 for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is written (%2 bytes) and was read back: %n record(s). Only the colleague with the fingerprint %3 can open it.</source>
        <translation>
            <numerusform>%1 is written (%2 bytes) and was read back: %n record. Only the colleague with the fingerprint %3 can open it.</numerusform>
            <numerusform>%1 is written (%2 bytes) and was read back: %n records. Only the colleague with the fingerprint %3 can open it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It erases something of %n record(s) that are here, for good.</source>
        <translation>
            <numerusform>It erases something of %n record that is here, for good.</numerusform>
            <numerusform>It erases something of %n records that are here, for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>%n criterion(s) without an agreed rating</source>
        <translation>
            <numerusform>%n criterion without an agreed rating</numerusform>
            <numerusform>%n criteria without an agreed rating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) without the team’s judgement</source>
        <translation>
            <numerusform>%n standard without the team’s judgement</numerusform>
            <numerusform>%n standards without the team’s judgement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be settled</source>
        <translation>
            <numerusform>%n conflict to be settled</numerusform>
            <numerusform>%n conflicts to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without words</source>
        <translation>
            <numerusform>%n recommendation without words</numerusform>
            <numerusform>%n recommendations without words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that seem to be in another language than the document</source>
        <translation>
            <numerusform>%n text that seems to be in another language than the document</numerusform>
            <numerusform>%n texts that seem to be in another language than the document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message numerus="yes">
        <source>%n further strength(s) stand in the report&apos;s chapter on strengths.</source>
        <translation>
            <numerusform>%n further strength stands in the report&apos;s chapter on strengths.</numerusform>
            <numerusform>%n further strengths stand in the report&apos;s chapter on strengths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further recommendation(s) stand in the report&apos;s chapter on recommendations.</source>
        <translation>
            <numerusform>%n further recommendation stands in the report&apos;s chapter on recommendations.</numerusform>
            <numerusform>%n further recommendations stand in the report&apos;s chapter on recommendations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheetWords</name>
    <message numerus="yes">
        <source>A long sentence: %n words. Make two of it, or leave some out.</source>
        <translation>
            <numerusform>A long sentence: %n word. Make two of it, or leave some out.</numerusform>
            <numerusform>A long sentence: %n words. Make two of it, or leave some out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences: press Enter between them, one line for each.</source>
        <translation>
            <numerusform>%n sentence.</numerusform>
            <numerusform>%n sentences: press Enter between them, one line for each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source>What was agreed (%n)</source>
        <translation>
            <numerusform>What was agreed (%n)</numerusform>
            <numerusform>What was agreed (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was agreed on its parts (%n)</source>
        <translation>
            <numerusform>What was agreed on its parts (%n)</numerusform>
            <numerusform>What was agreed on its parts (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings by observers (%n)</source>
        <translation>
            <numerusform>Ratings by observers (%n)</numerusform>
            <numerusform>Ratings by observers (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comments by observers (%n)</source>
        <translation>
            <numerusform>Comments by observers (%n)</numerusform>
            <numerusform>Comments by observers (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings from interviews (%n)</source>
        <translation>
            <numerusform>Ratings from interviews (%n)</numerusform>
            <numerusform>Ratings from interviews (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes (%n)</source>
        <translation>
            <numerusform>Notes (%n)</numerusform>
            <numerusform>Notes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents (%n)</source>
        <translation>
            <numerusform>Documents (%n)</numerusform>
            <numerusform>Documents (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What people said (%n)</source>
        <translation>
            <numerusform>What people said (%n)</numerusform>
            <numerusform>What people said (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interviews (%n)</source>
        <translation>
            <numerusform>Interviews (%n)</numerusform>
            <numerusform>Interviews (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plans (%n)</source>
        <translation>
            <numerusform>Plans (%n)</numerusform>
            <numerusform>Plans (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How it came to be agreed (%n)</source>
        <translation>
            <numerusform>How it came to be agreed (%n)</numerusform>
            <numerusform>How it came to be agreed (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitReport</name>
    <message numerus="yes">
        <source>%1: %n recommendation(s)</source>
        <comment>%1: how far they have come</comment>
        <translation>
            <numerusform>%1: %n recommendation</numerusform>
            <numerusform>%1: %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n recommendation(s) of then, done: %1.</source>
        <translation>
            <numerusform>Of %n recommendation of then, done: %1.</numerusform>
            <numerusform>Of %n recommendations of then, done: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) stand better than then.</source>
        <translation>
            <numerusform>%n standard stands better than then.</numerusform>
            <numerusform>%n standards stand better than then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) stand as they did.</source>
        <translation>
            <numerusform>%n standard stands as it did.</numerusform>
            <numerusform>%n standards stand as they did.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) stand worse.</source>
        <translation>
            <numerusform>%n standard stands worse.</numerusform>
            <numerusform>%n standards stand worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) cannot be compared.</source>
        <translation>
            <numerusform>%n standard cannot be compared.</numerusform>
            <numerusform>%n standards cannot be compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::AgreePlace</name>
    <message numerus="yes">
        <source>Accept %n alike…</source>
        <extracomment>a button: criteria that all observers rated alike</extracomment>
        <translation>
            <numerusform>Accept %n alike…</numerusform>
            <numerusform>Accept %n alike…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n criteria on which all observers agree…</source>
        <translation>
            <numerusform>Accept the %n criterion on which all observers agree…</numerusform>
            <numerusform>Accept the %n criteria on which all observers agree…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::BatchDialog</name>
    <message numerus="yes">
        <source>Accept these %n rating(s)</source>
        <translation>
            <numerusform>Accept this rating</numerusform>
            <numerusform>Accept these %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s).</source>
        <translation>
            <numerusform>%n comment.</numerusform>
            <numerusform>%n comments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::BatchPage</name>
    <message numerus="yes">
        <source>Accept these %n rating(s)</source>
        <translation>
            <numerusform>Accept this %n rating</numerusform>
            <numerusform>Accept these %n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::BlankCodeForm</name>
    <message numerus="yes">
        <source>While you listen and touch nothing, the screen goes blank. With a short code, %n character(s) or more, you come back at once. Without one, the file locks and asks for the passphrase.</source>
        <translation>
            <numerusform>While you listen and touch nothing, the screen goes blank. With a short code, %n character or more, you come back at once. Without one, the file locks and asks for the passphrase.</numerusform>
            <numerusform>While you listen and touch nothing, the screen goes blank. With a short code, %n characters or more, you come back at once. Without one, the file locks and asks for the passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too short: a code has at least %n character(s).</source>
        <translation>
            <numerusform>That is too short: a code has at least %n character.</numerusform>
            <numerusform>That is too short: a code has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::BlankScreen</name>
    <message numerus="yes">
        <source>A code has at least %n character(s). Please type it again.</source>
        <translation>
            <numerusform>A code has at least %n character. Please type it again.</numerusform>
            <numerusform>A code has at least %n characters. Please type it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. After %n more wrong one(s) the passphrase is asked for.</source>
        <translation>
            <numerusform>That is not the code. After %n more wrong one the passphrase is asked for.</numerusform>
            <numerusform>That is not the code. After %n more wrong ones the passphrase is asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::CheckList</name>
    <message numerus="yes">
        <source>%n thing(s) hold the document back. Mend each where it stands, or say why it may be given out all the same.</source>
        <translation>
            <numerusform>%n thing holds the document back. Mend it where it stands, or say why it may be given out all the same.</numerusform>
            <numerusform>%n things hold the document back. Mend each where it stands, or say why it may be given out all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more will be shown once these are dealt with.</source>
        <translation>
            <numerusform>%n more will be shown once these are dealt with.</numerusform>
            <numerusform>%n more will be shown once these are dealt with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::ConflictText</name>
    <message numerus="yes">
        <source>This was written %n times, apart from each other. Which is to be kept? Words that the first of the others does not have are underlined.</source>
        <translation>
            <numerusform>This was written %n times, apart from each other. Which is to be kept? Words that the first of the others does not have are underlined.</numerusform>
            <numerusform>This was written %n times, apart from each other. Which is to be kept? Words that the first of the others does not have are underlined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::ConflictsPage</name>
    <message numerus="yes">
        <source>%n conflict(s) left.</source>
        <translation>
            <numerusform>%n conflict left.</numerusform>
            <numerusform>%n conflicts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::CriteriaPage</name>
    <message numerus="yes">
        <source>Settle %n conflict(s) on this criterion…</source>
        <translation>
            <numerusform>Settle %n conflict on this criterion…</numerusform>
            <numerusform>Settle %n conflicts on this criterion…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::CriterionRow</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::DocumentsPlace</name>
    <message numerus="yes">
        <source>%n document(s) added as asked for. Delete those you do not ask for; Ctrl+Z takes all of them away.</source>
        <translation>
            <numerusform>%n document added as asked for. Delete it if you do not ask for it; Ctrl+Z takes it away.</numerusform>
            <numerusform>%n documents added as asked for. Delete those you do not ask for; Ctrl+Z takes all of them away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::EarlierPage</name>
    <message numerus="yes">
        <source>%n recommendation(s).</source>
        <translation>
            <numerusform>%n recommendation.</numerusform>
            <numerusform>%n recommendations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them done.</source>
        <translation>
            <numerusform>%n of them done.</numerusform>
            <numerusform>%n of them done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing known yet of %n.</source>
        <translation>
            <numerusform>Nothing known yet of %n.</numerusform>
            <numerusform>Nothing known yet of %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::EvidenceWords</name>
    <message numerus="yes">
        <source>%n interview(s): %1.</source>
        <translation>
            <numerusform>%n interview: %1.</numerusform>
            <numerusform>%n interviews: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), document(s) or quote(s).</source>
        <translation>
            <numerusform>%n note, document or quote.</numerusform>
            <numerusform>%n notes, documents or quotes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::EvidenceWriter</name>
    <message numerus="yes">
        <source>Seen on the spot by %n.</source>
        <translation>
            <numerusform>Seen on the spot by %n.</numerusform>
            <numerusform>Seen on the spot by %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in documents by %n.</source>
        <translation>
            <numerusform>Read in documents by %n.</numerusform>
            <numerusform>Read in documents by %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::FactCheckPage</name>
    <message numerus="yes">
        <source>This goes for all %n report(s) of the visit.</source>
        <translation>
            <numerusform>This goes for %n report, the one of the visit.</numerusform>
            <numerusform>This goes for all %n reports of the visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n thing(s) hold the draft back: see “Check” before.</source>
        <translation>
            <numerusform>⚠ %n thing holds the draft back: see “Check” before.</numerusform>
            <numerusform>⚠ %n things hold the draft back: see “Check” before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::FileDetails</name>
    <message numerus="yes">
        <source>%n field(s) in conflict since</source>
        <translation>
            <numerusform>%n field in conflict since</numerusform>
            <numerusform>%n fields in conflict since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) would be in conflict</source>
        <translation>
            <numerusform>%n field would be in conflict</numerusform>
            <numerusform>%n fields would be in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also erase %n record(s) of other people, as this file asks</source>
        <translation>
            <numerusform>Also erase %n record of other people, as this file asks</numerusform>
            <numerusform>Also erase %n records of other people, as this file asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Typed in from paper by %1 for %2: %n record(s).</source>
        <translation>
            <numerusform>⚠ Typed in from paper by %1 for %2: %n record.</numerusform>
            <numerusform>⚠ Typed in from paper by %1 for %2: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n record(s) that are here lose something for good, since it was erased there: an interview that was taken back, say. Setting this import aside would not bring it back.</source>
        <translation>
            <numerusform>⚠ %n record that is here loses something for good, since it was erased there: an interview that was taken back, say. Setting this import aside would not bring it back.</numerusform>
            <numerusform>⚠ %n records that are here lose something for good, since it was erased there: an interview that was taken back, say. Setting this import aside would not bring it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n entry(ies) of an import that was set aside come back. Tick the file only if that is meant.</source>
        <translation>
            <numerusform>⚠ %n entry of an import that was set aside comes back. Tick the file only if that is meant.</numerusform>
            <numerusform>⚠ %n entries of an import that was set aside come back. Tick the file only if that is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is new: all of its %n entry(ies) are here already.</source>
        <translation>
            <numerusform>Nothing in it is new: its %n entry is here already.</numerusform>
            <numerusform>Nothing in it is new: all of its %n entries are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in it are here already and change nothing.</source>
        <translation>
            <numerusform>%n entry in it is here already and changes nothing.</numerusform>
            <numerusform>%n entries in it are here already and change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under “Conflicts” once the file is imported.</source>
        <translation>
            <numerusform>… and %n more, under “Conflicts” once the file is imported.</numerusform>
            <numerusform>… and %n more, under “Conflicts” once the file is imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::FindDialog</name>
    <message numerus="yes">
        <source>%n results and more. Enter opens the first, ↓ chooses another.</source>
        <translation>
            <numerusform>%n result and more. Enter opens the first, ↓ chooses another.</numerusform>
            <numerusform>%n results and more. Enter opens the first, ↓ chooses another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s). Enter opens the first, ↓ chooses another.</source>
        <translation>
            <numerusform>%n result. Enter opens it.</numerusform>
            <numerusform>%n results. Enter opens the first, ↓ chooses another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::GiveOutPage</name>
    <message numerus="yes">
        <source>⚠ %n thing(s) hold it back. It can be given out once each is mended, or you have said why it may stay.</source>
        <translation>
            <numerusform>⚠ %n thing holds it back. It can be given out once it is mended, or you have said why it may stay.</numerusform>
            <numerusform>⚠ %n things hold it back. It can be given out once each is mended, or you have said why it may stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::GuideWindow</name>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>%n page found.</numerusform>
            <numerusform>%n pages found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::HandOverList</name>
    <message numerus="yes">
        <source>%n file(s) imported: %1 records new or changed, %2 conflicts to be settled.</source>
        <translation>
            <numerusform>%n file imported: %1 records new or changed, %2 conflicts to be settled.</numerusform>
            <numerusform>%n files imported: %1 records new or changed, %2 conflicts to be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported: %1 records new or changed, no conflict.</source>
        <translation>
            <numerusform>%n file imported: %1 records new or changed, no conflict.</numerusform>
            <numerusform>%n files imported: %1 records new or changed, no conflict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported, and nothing was taken from them.</source>
        <translation>
            <numerusform>%n file not imported, and nothing was taken from it.</numerusform>
            <numerusform>%n files not imported, and nothing was taken from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken: choose them in the list to see why.</source>
        <translation>
            <numerusform>%n file could not be taken: choose it in the list to see why.</numerusform>
            <numerusform>%n files could not be taken: choose them in the list to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Import %n file</numerusform>
            <numerusform>&amp;Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::ImportLog</name>
    <message numerus="yes">
        <source>%n record(s) disappear from view: %1.</source>
        <translation>
            <numerusform>%n record disappears from view: %1.</numerusform>
            <numerusform>%n records disappear from view: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shown again: %1.</source>
        <translation>
            <numerusform>%n record is shown again: %1.</numerusform>
            <numerusform>%n records are shown again: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) show a later value again.</source>
        <translation>
            <numerusform>%n record shows a later value again.</numerusform>
            <numerusform>%n records show a later value again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay and show an earlier value.</source>
        <translation>
            <numerusform>%n record stays and shows an earlier value.</numerusform>
            <numerusform>%n records stay and show an earlier value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::InterviewList</name>
    <message numerus="yes">
        <source>%1 · %2 · %3 · %4 · %n answer(s)</source>
        <extracomment>an interview in a list: when, where, with whom, alone or group, how many answers</extracomment>
        <translation>
            <numerusform>%1 · %2 · %3 · %4 · %n answer</numerusform>
            <numerusform>%1 · %2 · %3 · %4 · %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::InterviewPlace</name>
    <message numerus="yes">
        <source>took %n minute(s)</source>
        <translation>
            <numerusform>took %n minute</numerusform>
            <numerusform>took %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::IssueFlow</name>
    <message numerus="yes">
        <source>This folder has %n file(s) of that name already:
%1
What is in them now will be gone.</source>
        <translation>
            <numerusform>This folder has %n file of that name already:
%1
What is in it now will be gone.</numerusform>
            <numerusform>This folder has %n files of these names already:
%1
What is in them now will be gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::LibraryDialog</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::MatrixModel</name>
    <message numerus="yes">
        <source>%1 of %n criteria agreed.</source>
        <translation>
            <numerusform>%1 of %n criterion agreed.</numerusform>
            <numerusform>%1 of %n criteria agreed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::MeetingStrip</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::MeetingWindow</name>
    <message numerus="yes">
        <source>%n rating(s) accepted. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n rating accepted. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n ratings accepted. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::MeetingWords</name>
    <message numerus="yes">
        <source>All rated %n of the others alike: in the meeting, B accepts them together.</source>
        <translation>
            <numerusform>All rated %n of the others alike: in the meeting, B accepts it.</numerusform>
            <numerusform>All rated %n of the others alike: in the meeting, B accepts them together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria are agreed.</source>
        <translation>
            <numerusform>The %n criterion is agreed.</numerusform>
            <numerusform>All %n criteria are agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still open. Enter: go on.</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n is still open. Enter: go on.</numerusform>
            <numerusform>%n are still open. Enter: go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off for later: %n</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>Put off for later: %n</numerusform>
            <numerusform>Put off for later: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::MissionPlace</name>
    <message numerus="yes">
        <source>Beside your own, you touched %n criteria of other units or themes.</source>
        <translation>
            <numerusform>Beside your own, you touched %n criterion of other units or themes.</numerusform>
            <numerusform>Beside your own, you touched %n criteria of other units or themes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The visit begins in %n day(s).</source>
        <translation>
            <numerusform>The visit begins in %n day.</numerusform>
            <numerusform>The visit begins in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day %1 of %2: %n days left, today included.</source>
        <translation>
            <numerusform>Day %1 of %2: %n day left, today included.</numerusform>
            <numerusform>Day %1 of %2: %n days left, today included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sort</source>
        <translation>
            <numerusform>%n note to sort</numerusform>
            <numerusform>%n notes to sort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::NoteSheet</name>
    <message numerus="yes">
        <source>%n note(s) of that day are here</source>
        <translation>
            <numerusform>%n note of that day is here</numerusform>
            <numerusform>%n notes of that day are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::PackStep</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::QuickNote</name>
    <message numerus="yes">
        <source>%n criteria offered; Enter takes the first</source>
        <translation>
            <numerusform>%n criterion offered; Enter takes it</numerusform>
            <numerusform>%n criteria offered; Enter takes the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::ReadBackPage</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::ReceiptOffer</name>
    <message numerus="yes">
        <source>&amp;Write %n receipt(s) to “%1”</source>
        <translation>
            <numerusform>&amp;Write %n receipt to “%1”</numerusform>
            <numerusform>&amp;Write %n receipts to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n receipt(s), each to where its file came from</source>
        <translation>
            <numerusform>&amp;Write %n receipt to where its file came from</numerusform>
            <numerusform>&amp;Write %n receipts, each to where its file came from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written. You can take the stick out: the laptop finds the receipt on it.</source>
        <translation>
            <numerusform>%n receipt written. You can take the stick out: the laptop finds the receipt on it.</numerusform>
            <numerusform>%n receipts written. You can take the stick out: the laptops find theirs on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::ReceiveCard</name>
    <message numerus="yes">
        <source>%n of your entries were settled or corrected by the coordinator.</source>
        <translation>
            <numerusform>%n of your entries was settled or corrected by the coordinator.</numerusform>
            <numerusform>%n of your entries were settled or corrected by the coordinator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were withdrawn and are erased here too.</source>
        <translation>
            <numerusform>%n interview was withdrawn and is erased here too.</numerusform>
            <numerusform>%n interviews were withdrawn and are erased here too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) were erased on the coordinator’s word.</source>
        <translation>
            <numerusform>%n other text was erased on the coordinator’s word.</numerusform>
            <numerusform>%n other texts were erased on the coordinator’s word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) exist only here and will be lost.</source>
        <translation>
            <numerusform>%n private note exists only here and will be lost.</numerusform>
            <numerusform>%n private notes exist only here and will be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::RecommendPlace</name>
    <message numerus="yes">
        <source>%n recommendation(s) added. They stand under “Recommendations”, to be worded and put in order. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n recommendation added. It stands under “Recommendations”, to be worded and put in order. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n recommendations added. They stand under “Recommendations”, to be worded and put in order. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::RestoreStep</name>
    <message numerus="yes">
        <source>%n earlier version(s) lie beside it. The passphrase shows what each of them holds.</source>
        <translation>
            <numerusform>%n earlier version lies beside it. The passphrase shows what it holds.</numerusform>
            <numerusform>%n earlier versions lie beside it. The passphrase shows what each of them holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::SendCard</name>
    <message numerus="yes">
        <source>%n stick(s) are in. Choose one:</source>
        <translation>
            <numerusform>%n stick is in. Choose it:</numerusform>
            <numerusform>%n sticks are in. Choose one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay here.</source>
        <translation>
            <numerusform>%n private note stays here.</numerusform>
            <numerusform>%n private notes stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::SettingsDialog</name>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>after %n minute without use</numerusform>
            <numerusform>after %n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::StandardSheet</name>
    <message numerus="yes">
        <source>%n criteria of this standard are perhaps not applicable in this unit.</source>
        <translation>
            <numerusform>%n criterion of this standard is perhaps not applicable in this unit.</numerusform>
            <numerusform>%n criteria of this standard are perhaps not applicable in this unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::SubjectDialog</name>
    <message numerus="yes">
        <source>%n recommendation(s) already.</source>
        <translation>
            <numerusform>%n recommendation already.</numerusform>
            <numerusform>%n recommendations already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::SubjectsPage</name>
    <message numerus="yes">
        <source>%n not agreed</source>
        <translation>
            <numerusform>%n not agreed</numerusform>
            <numerusform>%n not agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::TeamStates</name>
    <message numerus="yes">
        <source>%n observer(s) have not handed over yet</source>
        <translation>
            <numerusform>%n observer has not handed over yet</numerusform>
            <numerusform>%n observers have not handed over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written to %1.</source>
        <translation>
            <numerusform>%n receipt written to %1.</numerusform>
            <numerusform>%n receipts written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s) still missing today</source>
        <translation>
            <numerusform>%n observer still missing today</numerusform>
            <numerusform>%n observers still missing today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::TextMarks</name>
    <message numerus="yes">
        <source>%n word(s) may be misspelt.</source>
        <translation>
            <numerusform>%n word may be misspelt.</numerusform>
            <numerusform>%n words may be misspelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may tell who somebody is.</source>
        <translation>
            <numerusform>%n place may tell who somebody is.</numerusform>
            <numerusform>%n places may tell who somebody is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::TypeInPage</name>
    <message numerus="yes">
        <source>%1 of %n sheet(s) typed in</source>
        <translation>
            <numerusform>%1 of %n sheet typed in</numerusform>
            <numerusform>%1 of %n sheets typed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n criterion(s) the paper says another rating than the one here. Choose one first.</source>
        <translation>
            <numerusform>On %n criterion the paper says another rating than the one here. Choose one first.</numerusform>
            <numerusform>On %n criteria the paper says another rating than the one here. Choose one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::UnitCard</name>
    <message numerus="yes">
        <source>all %n rated</source>
        <translation>
            <numerusform>%n rated, that is all</numerusform>
            <numerusform>all %n rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untouched</source>
        <translation>
            <numerusform>%n untouched</numerusform>
            <numerusform>%n untouched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with evidence only</source>
        <translation>
            <numerusform>%n with evidence only</numerusform>
            <numerusform>%n with evidence only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned for the whole team</source>
        <translation>
            <numerusform>%n planned for the whole team</numerusform>
            <numerusform>%n planned for the whole team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::UnitRows</name>
    <message numerus="yes">
        <source>“%1” is taken out of this visit. What was already written there (%n item(s)) stays in the file but is no longer shown; adding the unit again brings it back.</source>
        <translation>
            <numerusform>“%1” is taken out of this visit. What was already written there (%n item) stays in the file but is no longer shown; adding the unit again brings it back.</numerusform>
            <numerusform>“%1” is taken out of this visit. What was already written there (%n items) stays in the file but is no longer shown; adding the unit again brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::VersionWords</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) refused</source>
        <translation>
            <numerusform>%n interview refused</numerusform>
            <numerusform>%n interviews refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::VisitForm</name>
    <message numerus="yes">
        <source>%n thing(s) are missing or cannot stay so. Each is marked where it stands.</source>
        <translation>
            <numerusform>%n thing is missing or cannot stay so. Each is marked where it stands.</numerusform>
            <numerusform>%n things are missing or cannot stay so. Each is marked where it stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::VisitPacks</name>
    <message numerus="yes">
        <source>%n pack(s) written to %1. Now give each observer their code, apart from the pack.</source>
        <translation>
            <numerusform>%n pack written to %1. Now give each observer their code, apart from the pack.</numerusform>
            <numerusform>%n packs written to %1. Now give each observer their code, apart from the pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1. Print them and delete the files: whoever has a letter and its pack can open the pack.</source>
        <translation>
            <numerusform>%n letter written to %1. Print them and delete the files: whoever has a letter and its pack can open the pack.</numerusform>
            <numerusform>%n letters written to %1. Print them and delete the files: whoever has a letter and its pack can open the pack.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::WatchBar</name>
    <message numerus="yes">
        <source>%n file(s) there were dealt with before and are not shown again. Choose one to see it all the same.</source>
        <translation>
            <numerusform>%n file there was dealt with before and is not shown again. Choose it to see it all the same.</numerusform>
            <numerusform>%n files there were dealt with before and are not shown again. Choose one to see it all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::WeakPage</name>
    <message numerus="yes">
        <source>✓ %n recommendation(s)</source>
        <translation>
            <numerusform>✓ %n recommendation</numerusform>
            <numerusform>✓ %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria and standards are not begun or only begun.</source>
        <translation>
            <numerusform>%n criterion or standard is not begun or only begun.</numerusform>
            <numerusform>%n criteria and standards are not begun or only begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them nothing is recommended yet.</source>
        <translation>
            <numerusform>On %n of them nothing is recommended yet.</numerusform>
            <numerusform>On %n of them nothing is recommended yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %n ticked draft(s)</source>
        <translation>
            <numerusform>Add the %n ticked draft</numerusform>
            <numerusform>Add the %n ticked drafts</numerusform>
        </translation>
    </message>
</context>
</TS>
