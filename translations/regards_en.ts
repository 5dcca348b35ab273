<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>regards::CheckList</name>
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
</context>
<context>
    <name>regards::CriteriaPage</name>
    <message numerus="yes">
        <source>Accept the %n criteria on which all observers agree…</source>
        <translation>
            <numerusform>Accept the one criterion on which all observers agree…</numerusform>
            <numerusform>Accept the %n criteria on which all observers agree…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::HandOverList</name>
    <message numerus="yes">
        <source>%n entry(ies) of an import that was set aside come back.</source>
        <translation>
            <numerusform>%n entry of an import that was set aside comes back.</numerusform>
            <numerusform>%n entries of an import that was set aside come back.</numerusform>
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
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::HandOverPlace</name>
    <message numerus="yes">
        <source>%n private note(s) stay here.</source>
        <translation>
            <numerusform>%n private note stays here.</numerusform>
            <numerusform>%n private notes stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were erased on the coordinator’s word.</source>
        <translation>
            <numerusform>%n text was erased on the coordinator’s word.</numerusform>
            <numerusform>%n texts were erased on the coordinator’s word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) were settled.</source>
        <translation>
            <numerusform>%n conflict was settled.</numerusform>
            <numerusform>%n conflicts were settled.</numerusform>
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
    <name>regards::HeaderBar</name>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>after %n minute without use</numerusform>
            <numerusform>after %n minutes without use</numerusform>
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
    <name>regards::ReportPlace</name>
    <message numerus="yes">
        <source>Written %n time(s), last on %1.</source>
        <translation>
            <numerusform>Written %n time, last on %1.</numerusform>
            <numerusform>Written %n times, last on %1.</numerusform>
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
</TS>
