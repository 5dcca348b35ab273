<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>regards::BatchDialog</name>
    <message numerus="yes">
        <source>Accept these %n rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::UnitRows</name>
    <message numerus="yes">
        <source>“%1” is taken out of this visit. What was already written there (%n item(s)) stays in the file but is no longer shown; adding the unit again brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::VisitForm</name>
    <message numerus="yes">
        <source>%n thing(s) are missing or cannot stay so. Each is marked where it stands.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::VisitPacks</name>
    <message numerus="yes">
        <source>%n pack(s) written to %1. Now give each observer their code, apart from the pack.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1. Print them and delete the files: whoever has a letter and its pack can open the pack.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
