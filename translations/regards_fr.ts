<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Choices</name>
    <message>
        <source>Inpatient ward</source>
        <comment>kind of unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day hospital</source>
        <comment>kind of unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community mental health centre</source>
        <comment>kind of unit; in France a CMP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part-time therapeutic centre</source>
        <comment>kind of unit; in France a CATTP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile team</source>
        <comment>kind of unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential unit</source>
        <comment>kind of unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency service</source>
        <comment>kind of unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults</source>
        <comment>people a unit receives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and adolescents</source>
        <comment>people a unit receives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older people</source>
        <comment>people a unit receives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents and babies</source>
        <comment>people a unit receives: perinatal psychiatry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in forensic care</source>
        <comment>people a unit receives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>people a unit receives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <comment>purpose of a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>purpose of a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <comment>purpose of a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <comment>background of an observer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family carer</source>
        <comment>background of an observer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychiatrist</source>
        <comment>background of an observer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>background of an observer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>background of an observer: a lawyer, say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <comment>role in the team of a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead of the team</source>
        <comment>role in the team of a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service user</source>
        <comment>whom an interview is held with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>whom an interview is held with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family carer</source>
        <comment>whom an interview is held with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>state of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>state of a document: somebody has read it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a document: it was not handed out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <comment>consent to an interview</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent to an interview</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>consent to an interview</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given orally</source>
        <comment>form of consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing, kept apart from the notebook</source>
        <comment>form of consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>authorisation by a legal representative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>authorisation by a legal representative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>authorisation by a legal representative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>what a report covers</comment>
        <translation type="unfinished">Unité</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>what a report covers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catchment area</source>
        <comment>what a report covers; in France a secteur</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <comment>what a report covers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>horizon of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 3 months</source>
        <comment>horizon of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 12 months</source>
        <comment>horizon of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>horizon of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>progress of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>progress of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>progress of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>progress of a recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <comment>status of a document given out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the facility&apos;s factual check</source>
        <comment>status of a document given out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <comment>status of a document given out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved in full</source>
        <comment>rating: the highest of four levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved partially</source>
        <comment>rating: the second of four levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement initiated</source>
        <comment>rating: the third of four levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not initiated</source>
        <comment>rating: the lowest of four levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>rating: the criterion makes no sense in this unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <comment>rating: it was looked for, but there is not enough to judge</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>: </source>
        <comment>between the place of an error and the error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an observer&apos;s notebook; this needs a coordinator&apos;s archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regards keeps observations of mental-health facilities: encrypted, offline, merged without loss. This program does everything that needs no screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“regards-cli VERB --help” explains one of them. Options may stand before or after the verb. An id may be shortened to its first 6 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is asked for on the terminal, or read from --passphrase-file, or taken from REGARDS_PASSPHRASE; never from an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”. “regards-cli help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on whose behalf it is written; otherwise the file&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the withdrawal code on the interviewee&apos;s slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that holds the visit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>believe a key that is not known here, since its owner confirmed this fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry out erasures of what is not the sender&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted records too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a toolkit file instead of the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the verb does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an import, as “gather list” shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many interviews each visit has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output for programs: JSON, one object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of what is made or shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of messages; otherwise the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that holds the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way back: a forgotten passphrase then means that everything is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many observers each visit has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that holds the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery sheet, or a file with the code on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write the recovery sheet, to print and lock away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a loss: retire the observer&apos;s old key and send their own work along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number; the same seed gives the same records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change whose value is to stand, as “conflict list” shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the toolkit file that the visit uses, if not the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many units each visit has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value that is to stand; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Use --passphrase-file (or --new-passphrase-file), or set REGARDS_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase for %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes, standards and criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a toolkit file&apos;s errors, each with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinator&apos;s archive, with its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one observer needs for a visit; its code goes another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an observer&apos;s notebook from a visit pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes in a later pack, or a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes records, JSON lines on standard input, all or none; prints each id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records as JSON lines, sorted by type and id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every change of a record: when, who, field, value, what it replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes a record; it can be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings a deleted record back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erases a record, or one field of it, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything shared of a notebook, sealed for the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what may be known of sealed files without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what importing would do: new, changed, in conflict, already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backs the archive up, then imports hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was imported so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets aside what one import brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interviewee takes the interview back: it is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells an observer what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what several people wrote without knowing of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides what stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the criteria of each unit have been looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document to be given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks a notebook or archive wholly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verified copy under the same passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the passphrase, or sets a new one with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive, notebooks, hand-overs and reports of an invented visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs more: a file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Entretiens</translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document of the kind “%1” yet; --kind takes: unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet of the archive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this sheet, lock it into a safe, and delete the file. Whoever has the sheet and the archive with its .recovery file can read everything. If the passphrase is forgotten, they set a new one: regards-cli passphrase FILE --recovery-code-file SHEET. The .recovery file beside the archive, and beside each backup, must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --recovery-sheet FILE, or --no-recovery-sheet. Without a sheet, a forgotten passphrase means that everything in the archive is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 is made. Its fingerprint, which stands on the letters to observers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print %1, lock it away, and delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery sheet: whoever forgets the passphrase loses every visit in this archive, and nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit pack %1 is written. Give its code, in %2, another way than the pack. Fingerprint: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the changes in conflict, which “conflict list” shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --take CHANGE, or --value V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is in %1. Its reports are in %2, the passphrase of all its files in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased here and in the backups, and stays so when older hand-overs come in. What lies on sticks or with others can&apos;t be erased from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come back from an import that was undone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its key is not known here. Fingerprint: %1. Confirm it with its owner, then use --confirm-fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written with another edition of the toolkit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are dated more than a day ahead: a clock is wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to erase %n record(s) of others; use --confirm-redactions if that is meant.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--import takes a number, as “gather list” shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What import %1 brought is set aside. Importing the same file again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer between archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened by the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened by a visit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, format %3, %4 bytes, file %5, from the key %6, %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written (%2 bytes) and was read back. Only the coordinator with the fingerprint %3 can open it. It holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay behind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This observer has handed over for several visits: add --visit ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt %1 is written, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written (%2 bytes), read back and sound. It opens with the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now opens with the new passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older backups still open with the old passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook %1 is made: %2, for %3. Compare the coordinator&apos;s fingerprint with the letter: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack brought nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pack brought %n change(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the coordinator&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written since and have not arrived: hand over again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything shared has arrived; the notebook may be wiped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) would go with it: they were never handed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one JSON object a line; Ctrl+D on an empty line writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This toolkit has no texts in “%1”, only in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a good toolkit file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there. Check the name and the folder, and whether the stick is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is a file, that you may open it, and that its disk or stick works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check that you may write there and that the disk or stick works, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, since its folder is protected against writing. Choose another folder, or ask for the right to write in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, since the disk is full. Nothing was lost; free some space or choose another disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went away while it was in use. Plug the stick or disk in again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened with this passphrase. Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a notebook or archive of Regards. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Don&apos;t write to it any more; open the newest backup from the folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Regards (file version %2). Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, or wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read, so nothing was written. Copy it to a place where you may write, or ask for that right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase would be guessed too easily. Take four or five words that have nothing to do with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has not enough free memory for this. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery file %1 is not there, and without it the recovery sheet opens nothing. Look for it beside the archive&apos;s backups and copy it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is not right for this archive. Read it from the sheet once more, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be made or was not sound (%2). Check the disk&apos;s free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was erased from the file %1, but something still holds it: %2. Make that available again and open the file once more, so that the erasure can be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used (%2). Nothing was written. Check the file with “verify”, and keep its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. Nothing was taken from it. Have it copied or written again, and remove the stick only when the copy is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed or damaged on its way (%2). Nothing was taken from it. Have it written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a visit pack, hand-over or receipt of Regards. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Regards. Install version %2 or later to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2, but a %3 is needed here. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any such file may be, and was not read. Check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened with this visit code. Read the code from the letter once more, and check that it belongs to this pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sealed for somebody else (key %2) and can&apos;t be opened here. Give it to the coordinator whose visit it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t carry a valid signature, so it was changed or damaged on its way. Nothing was taken from it. Have it written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was signed with a key that is not known here (fingerprint %2). Nothing was taken from it. Compare the fingerprint with the sender by telephone, and confirm it only if it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was signed with a key that was retired after a loss (fingerprint %2). Nothing was taken from it. Ask the observer for a hand-over from the new notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another visit (%2). Nothing was taken from it. Open the archive or notebook of that visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another observer (%2). Nothing was taken from it. Choose the file that was made for this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with another toolkit (%2). Nothing was taken from it. Load the same toolkit file on both computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries changes under somebody else&apos;s name (%2). Nothing was taken from it. Speak with the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contradicts what is here: two different changes have the same identity (%2). Nothing was taken from it. This can&apos;t come from ordinary use; keep the file and ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries private notes, which never belong into such a file. Nothing was taken from it. Have it written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit pack %1 was made for another visit, another observer or another coordinator than this notebook. Nothing was changed. Choose another pack, or make a new notebook from this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to hand over here: only an observer&apos;s notebook that was made from a visit pack can be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record with the id %1 here. An id can be shortened to its first 6 characters, not further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records have an id that begins with %1. Give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 was erased for good and can&apos;t be written to any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record (%1, %2) belongs to somebody else and can&apos;t be changed in this notebook. Write an own one, or tell the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %2 of the record %1 is not in conflict, so nothing was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview of this visit has this withdrawal code, and nothing was erased. Read the slip once more, and check that it is the right visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several interviews of this visit have this withdrawal code, so nothing was erased. Find out with the observers which one is meant, and erase it by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” was sent already, so the interview can&apos;t be withdrawn from it by its code any more. Erase the record itself, if that was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import with the number %1 in this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit uses a toolkit that is not loaded (%1). Load its file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: documents of this format can&apos;t be written. Let its name end in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was not finished was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer between archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line (at character %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%2” of a record of type “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record of type “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The system says: %1.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes something that doesn&apos;t belong to its sender (%2). Nothing was taken from it. Speak with the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to erase something that doesn&apos;t belong to its sender (%2). Nothing was taken from it. Speak with the sender, and confirm the erasure only if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was not written, since it promises that %1 is backed up, and that failed (%2). Make a backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this observer has come in here yet, so there is nothing to acknowledge. Import a hand-over first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation of a representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>Briefed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Places</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Critère</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who could be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility&apos;s answer</source>
        <translation type="unfinished">Réponse de l’établissement</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How progress shows</source>
        <translation type="unfinished">Signes de progrès</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals are served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation type="unfinished">Avis minoritaire</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared no conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral feedback on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People stay overnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pool from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pool until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a private place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, notes and quotes are erased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restitution on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">Envoyé le</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion, standard or theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unité</translation>
    </message>
    <message>
        <source>Units that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Four or five words that don’t belong together make a good passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed at once. Take several words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very weak. Add more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word would make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingMark</name>
    <message>
        <source>Not yet rated</source>
        <extracomment>beside the six rating words: nobody has judged this criterion yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>the name printed on the key that deletes backwards</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>this is not JSON (one object a line is expected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is JSON, but not an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no record type of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records of this type have no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is of the wrong kind (text, number, date, true or false)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a record&apos;s id, nor the beginning of just one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no record of the right type with this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is none of the words that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no rating (full, partial, initiated, not_initiated, not_applicable, not_assessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the code of a criterion, standard or theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a date (write it like 2026-03-02)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds a character that can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field must have a value, since it is part of what names the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id doesn&apos;t belong to these values; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field names the record and can&apos;t be changed; make a new record instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of another type has this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record was deleted; bring it back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a note is private is decided once; publish a copy instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the observer that the record belongs to must be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new record needs at least one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field can&apos;t be erased by itself; erase the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this observer is not in the team of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists and objects are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not correct JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of another kind is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is needed is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value is none of those that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is of a later format; a newer version of the program is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a code such as 1, 1.2 or 1.2.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same code stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not in the order of the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code doesn&apos;t belong to what it stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no theme of that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no criterion of that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too few entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can&apos;t be made, since the program&apos;s fonts could not be loaded. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can&apos;t be made (%1). Check that the report has units and agreed ratings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unité</translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units visited</source>
        <translation type="unfinished">Unités observées</translation>
    </message>
    <message>
        <source>Figure of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparatory trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparatory trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished">Observateurs et observatrices</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating by an observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Criterion of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Entretiens</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria of quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating from an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings from interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed rating</source>
        <translation type="unfinished">Cotation consensuelle</translation>
    </message>
    <message>
        <source>Agreed ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished">Points forts</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Recommandations</translation>
    </message>
    <message>
        <source>Subject of a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects of recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitReport</name>
    <message>
        <source>No agreed rating</source>
        <comment>in place of a rating&apos;s word</comment>
        <translation>Pas de cotation consensuelle</translation>
    </message>
    <message>
        <source>The team has not agreed a rating.</source>
        <translation>L’équipe n’a pas retenu de cotation.</translation>
    </message>
    <message>
        <source>Minority view:</source>
        <translation>Avis minoritaire&#xa0;:</translation>
    </message>
    <message>
        <source>Differs by unit:</source>
        <translation>Différence entre unités&#xa0;:</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>critère&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another: 2 to 5 March 2026</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>moins de&#xa0;5</translation>
    </message>
    <message>
        <source>Observation report: %1</source>
        <translation>Rapport d’observation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provisional version</source>
        <translation>Version provisoire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Sans priorité définie</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>%1 is a date</comment>
        <translation>D’ici au %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 is a span of time, %2 a date</comment>
        <translation>%1, d’ici au %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How progress shows</source>
        <translation>Signes de progrès</translation>
    </message>
    <message>
        <source>Concerns</source>
        <comment>followed by criteria and standards</comment>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>The facility&apos;s answer</source>
        <translation>Réponse de l’établissement</translation>
    </message>
    <message>
        <source>Agreed rating</source>
        <translation>Cotation consensuelle</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>One of the four levels</source>
        <translation>L’un des quatre degrés</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Criteria that could not be judged</source>
        <translation>Critères sur lesquels l’équipe n’a pas pu se prononcer</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>The codes are those of the themes, standards and criteria in annex A.</source>
        <translation>Les codes renvoient aux thèmes, aux standards et aux critères de l’annexe&#xa0;A.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>What was not observed, and limits</source>
        <translation>Ce qui n’a pas été observé et limites</translation>
    </message>
    <message>
        <source>This report rests on what the team saw, read and heard during the visit. It is no inspection, and it judges no person.</source>
        <translation>Ce rapport repose sur ce que l’équipe a vu, lu et entendu pendant l’observation. Ce n’est pas une inspection, et nul n’y est jugé.</translation>
    </message>
    <message>
        <source>The visit and the units</source>
        <translation>L’observation et les unités</translation>
    </message>
    <message>
        <source>Days of the visit: %1.</source>
        <translation>Dates de l’observation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Whom it receives</source>
        <translation>Public accueilli</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>beds or places of a unit</comment>
        <translation>Places</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>The observers come from different backgrounds, so that the same place is seen with different eyes. Together they are the authors of this report.</source>
        <translation>Les observateurs et observatrices viennent d’horizons différents, pour que des regards différents se posent sur un même lieu. Ensemble, ils sont les auteurs de ce rapport.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many observers</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs et observatrices</translation>
    </message>
    <message>
        <source>%1 (lead of the team)</source>
        <translation>%1 (responsable d’équipe)</translation>
    </message>
    <message>
        <source>Service users</source>
        <translation>Usagers</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>Family carers</source>
        <translation>Aidants</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Interviews were anonymous and voluntary. They took place only with the consent of the person, who could stop at any moment. A group interview counts as one. Numbers from 1 to 4 are not given, so that nobody can be recognised.</source>
        <translation>Les entretiens étaient anonymes et libres. Ils n’ont eu lieu qu’avec l’accord de la personne, qui pouvait s’arrêter à tout moment. Un entretien collectif compte pour un. Les nombres de 1 à&#xa0;4 ne sont pas donnés, afin que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>Who was heard</source>
        <translation>Personnes entendues</translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation>Entretiens menés</translation>
    </message>
    <message>
        <source>Interviews refused</source>
        <translation>Entretiens refusés</translation>
    </message>
    <message>
        <source>Interviews on the facility as a whole, besides: %1.</source>
        <translation>S’y ajoutent des entretiens sur l’ensemble de l’établissement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a document</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a document: read, refused…</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>Ce que signifient les cotations</translation>
    </message>
    <message>
        <source>Each observer first forms an opinion alone. Then the team puts together what was seen, read and heard, and agrees a rating for each criterion, each standard and each theme. No formula leads from criteria to standards or themes: the team judges.</source>
        <translation>Chaque observateur se fait d’abord un avis seul. Puis l’équipe met en commun ce qui a été vu, lu et entendu, et s’accorde sur une cotation pour chaque critère, chaque standard et chaque thème. Aucune formule ne mène des critères aux standards ou aux thèmes&#xa0;: c’est l’équipe qui apprécie.</translation>
    </message>
    <message>
        <source>Where the wordings come from</source>
        <translation>D’où viennent les formulations</translation>
    </message>
    <message>
        <source>Context and method</source>
        <translation>Contexte et méthode</translation>
    </message>
    <message>
        <source>How the team worked</source>
        <translation>Comment l’équipe a travaillé</translation>
    </message>
    <message>
        <source>The themes at a glance</source>
        <translation>Les thèmes en un coup d’œil</translation>
    </message>
    <message>
        <source>For each theme, the rating that the team agreed, and how many of its criteria have each rating.</source>
        <translation>Pour chaque thème, la cotation retenue par l’équipe et le nombre de critères à chaque cotation.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>In words: the rating that the team agreed for the theme as a whole. In the bar: how many of its criteria have each rating.</source>
        <translation>En toutes lettres&#xa0;: la cotation retenue par l’équipe pour l’ensemble du thème. Dans la barre&#xa0;: le nombre de critères à chaque cotation.</translation>
    </message>
    <message>
        <source>Observation report</source>
        <translation>Rapport d’observation</translation>
    </message>
    <message>
        <source>Units visited</source>
        <translation>Unités observées</translation>
    </message>
    <message>
        <source>Days of the visit</source>
        <translation>Dates de l’observation</translation>
    </message>
    <message>
        <source>Oral feedback</source>
        <translation>Restitution à chaud</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>Version définitive</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Main strengths</source>
        <translation>Principaux points forts</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>À faire en premier</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <comment>number and title of a theme</comment>
        <translation>Thème&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Avis minoritaire</translation>
    </message>
    <message>
        <source>Differs by unit</source>
        <translation>Différence entre unités</translation>
    </message>
    <message>
        <source>Theme %1: the criteria of each standard, by agreed rating</source>
        <translation>Thème&#xa0;%1&#xa0;: les critères de chaque standard, selon leur cotation consensuelle</translation>
    </message>
    <message>
        <source>For each standard, how many of its criteria have each agreed rating.</source>
        <translation>Pour chaque standard, le nombre de critères à chaque cotation consensuelle.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Theme %1: what the team agreed on each standard</source>
        <translation>Thème&#xa0;%1&#xa0;: ce que l’équipe a retenu pour chaque standard</translation>
    </message>
    <message>
        <source>A service user</source>
        <comment>under a quote</comment>
        <translation>Un usager ou une usagère</translation>
    </message>
    <message>
        <source>A professional</source>
        <comment>under a quote</comment>
        <translation>Un professionnel ou une professionnelle</translation>
    </message>
    <message>
        <source>A family carer</source>
        <comment>under a quote</comment>
        <translation>Un aidant ou une aidante</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Results by theme</source>
        <translation>Résultats par thème</translation>
    </message>
    <message>
        <source>Annex A: all %1 criteria</source>
        <comment>%1 is a number, 116 in the usual framework</comment>
        <translation>Annexe&#xa0;A&#xa0;: les %1&#xa0;critères</translation>
    </message>
</context>
<context>
    <name>VisitUnits</name>
    <message>
        <source>The whole facility</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::AgreePlace</name>
    <message>
        <source>&amp;Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tandards and themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stren&amp;gths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report yet. What the team agrees belongs to a report over one unit or several: “New report…” makes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 criteria agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::AgreedEditor</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minority view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other in one &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::AlertDialog</name>
    <message>
        <source>Grave danger passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom (their function)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down that you passed it on, to whom and when. Never what was told, nor anybody’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom it was passed on: the head nurse, the director…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ArchiveStep</name>
    <message>
        <source>Where the archive is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.regards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;recovery sheet, to print and lock away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <comment>file name, without extension</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive holds every visit of your programme, encrypted. One coordinator makes it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet opens the archive if the passphrase is ever forgotten. Without a sheet, a forgotten passphrase means that every visit is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the archive is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase twice, at least a fair one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::BatchDialog</name>
    <message>
        <source>What all observers rated alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two observers rated each of these, and all who did rated alike. Look through them; the space bar unticks what the team should still talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that all observers rated alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews were rated otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::CheckList</name>
    <message>
        <source>Before it is given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) without an agreed rating</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) without the team’s judgement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ConflictsPage</name>
    <message>
        <source>There is no conflict. When two people have written different things in the same place, you find it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or another rating:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or something else, made of both perhaps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::CoverTable</name>
    <message>
        <source>Who covers which unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space bar ticks or unticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covers %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not cover %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in “%2” looks at:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::CriteriaPage</name>
    <message>
        <source>Next to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n criteria on which all observers agree…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::CriteriaTree</name>
    <message>
        <source>Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished">Critères</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::CriterionCard</name>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see, read or hear? No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes on this criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw it myse&amp;lf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I read it in a docume&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a criterion&apos;s number, its standard&apos;s title, the unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually found by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody stays overnight in this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this unit has no premises of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meals are served in this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps not applicable here: %1. Key 0 if you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::CriterionTree</name>
    <message>
        <source>Themes, standards and criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2/%3</source>
        <extracomment>a standard in the tree: its title, how many criteria are rated, how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::Disclosure</name>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::EvidenceView</name>
    <message>
        <source>Evidence on criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has rated or written anything on this criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on the spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict: see Gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished">Observateurs et observatrices</translation>
    </message>
    <message>
        <source>Ratings from interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a count of interviews and their rating: 3 × achieved partially</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::FileField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::GatherPlace</name>
    <message>
        <source>&amp;Hand-over files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With&amp;drawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conflicts (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::HandOverList</name>
    <message>
        <source>The fingerprint was compared by voice and is the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose hand-over files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop them here from the stick. Nothing is imported before you have seen what each brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space bar ticks which are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs (*.regards-handover)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Unknown key: compare the fingerprint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all of it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, visit “%2”, written on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this laptop is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop is new here and proves itself with its visit pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is neither known nor proved. Call %1 and let them read the fingerprint of their notebook aloud. It must be: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the laptop runs more than a day ahead: its times are wrong. The entries are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook works with another toolkit than this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of an import that was set aside come back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also erase %n record(s) of other people, as this file asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, files with the fingerprint %1 are taken to come from %2. Confirm only if %2 has just read the same letters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported: %1 records new or changed, %2 conflicts to be settled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported: %1 records new or changed, no conflict.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::HandOverPlace</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a number of records and what they are, in a list: 12 notes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File from the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts and visit packs (*.regards-receipt *.regards-visit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;receipt or a new visit pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wipe this notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1” (%2 free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the stick again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last handed over on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed over yet. Do it every evening: it is also your backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stay here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the coordinator can open it. The coordinator’s fingerprint, which also stands on your letter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator has %1 of your entries; %2 were written since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator has everything that you share: %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in, then choose it here or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over and read back to check: %1 (%2), in %3. You can take the stick out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file first. It ends in .regards-receipt or .regards-visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were erased on the coordinator’s word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) were settled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this notebook and its backups from this computer? The coordinator has everything that you share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) exist only here and will be lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::HeaderBar</name>
    <message>
        <source>Ctrl+1 to Ctrl+9; Ctrl+0 for the whole facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file until the passphrase is typed again (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a unit in the list of the header: its number, then its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 · The whole facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>what was typed is safe since this time of the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ImportLog</name>
    <message>
        <source>Set this import aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was gathered, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>An import that was set aside is kept but not shown. Importing the same file again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague’s archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 handed over with %2 (%3 entries) is set aside, and all places show the visit without it. Importing the file again brings it back. What was erased stays erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the import aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::InterviewList</name>
    <message>
        <source>&amp;New interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My interviews, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grave danger passed on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that a grave danger was disclosed and passed on: to whom and when, never what was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Entretiens</translation>
    </message>
    <message>
        <source>%1 · withdrawn and erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %3 · %4 · %n answer(s)</source>
        <extracomment>an interview in a list: when, where, with whom, alone or group, how many answers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held: %1. Refused: %2. Enter opens the one that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview yet. “New interview” leads you through consent to the questions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::InterviewPlace</name>
    <message>
        <source>All interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grave danger passed on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings from this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal is counted. Nothing else was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the interview that is being held: with whom, where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first, then press Ctrl+Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a quote: “%1”. Under “Quotes” you say whether it may be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded that it was passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Entretiens</translation>
    </message>
</context>
<context>
    <name>regards::InterviewPlanGrid</name>
    <message>
        <source>Unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews planned in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::MainWindow</name>
    <message>
        <source>Regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook and its backups are gone from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::NewInterview</name>
    <message>
        <source>1, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an &amp;interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a place where nobody else &amp;hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to &amp;consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many &amp;people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field for a name, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authorisation for a minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How consent is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent &amp;refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent &amp;given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this code on a slip and offer it. With it the interview can be erased until the report is sent; nothing else links the person to it. Who takes the slip should know: somebody who finds it could see that they talked with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: %1. Ctrl+1 and so on choose another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a unit for minors an interview needs an authorisation. Ask for it, and say here that you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::NewPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::NotesPlace</name>
    <message>
        <source>&amp;Only notes without a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note yet. Ctrl+N writes one, from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring the deleted note back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share this private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Criteria it bears on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note has a criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: this note is never handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ObservePlace</name>
    <message>
        <source>Criteria are rated unit by unit. Choose a unit above (Ctrl+1 for the first). Notes, interviews and documents may also concern the whole facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which criteria the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 1 2 3 4 rate, 0 not applicable, 9 not enough evidence. Ctrl+↓ next not yet rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything after this criterion is rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything before this criterion is rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated in this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::PackStep</name>
    <message>
        <source>Visit pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit packs (*.regards-visit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your notebook is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebooks (*.regards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1. The visit pack that the coordinator gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2. The visit code, given to you apart from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Choose a passphrase of your own. You will type it each time you open your notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget it, nobody can open this notebook, not even the coordinator. What you hand over each evening is the way back: the coordinator can make you a new pack with it. What was not handed over would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4. Where your notebook is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a visit pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the visit pack first: a file that ends in .regards-visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit code can’t be right. It has 20 letters and digits in five groups; please compare it with the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase twice, at least a fair one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where your notebook is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::PagesView</name>
    <message>
        <source>Preview of the report’s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ProblemLabels</name>
    <message>
        <source>Another unit has this name already. Give each unit a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit needs at least one unit. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit needs at least one observer. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which facility is visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the visit a name: it stands on packs and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this unit its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the background of this observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of this observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ProgrammePlace</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">du %1 au %2</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no visit yet. “New visit” asks for the facility, the dates, the units and the team; then you write a pack for each observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.
Units: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::Question</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::QuestionsPage</name>
    <message>
        <source>To end with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free page: anything else that was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::QuickNote</name>
    <message>
        <source>&amp;Private: never handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves and closes; Shift+Enter begins a line. # and a word, or #1.2.3, tags a criterion. Don’t write anybody’s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::QuotesPage</name>
    <message>
        <source>No quote yet. In an answer, select the words that were said and press Ctrl+Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agrees that these words are quoted, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the quote “%1”? The answer it comes from stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::RatingButtons</name>
    <message>
        <source>Take the rating away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>on a rating button: the key, then the rating&apos;s word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::RatingsPage</name>
    <message>
        <source>Criteria this interview tells something about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Critère</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where this interview allows it; leave the rest. Keys 1 2 3 4, 0, 9 rate the criterion that is marked and go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ReadBackPage</name>
    <message>
        <source>&amp;End the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this back, and mend the answers where the person wants it. Ask which sentences may be quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be quoted: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be quoted: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this interview, with its answers, quotes and ratings? They are erased for good from this notebook and its backups, and from the coordinator’s archive with your next hand-over. What lies on a stick already can’t be erased. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::RecommendPlace</name>
    <message>
        <source>There is no report yet. Recommendations belong to a report: “New report…” makes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recommendation yet. “Add a recommendation…” starts from what was agreed as not or hardly begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Recommandations</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move a recommendation up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order, or drag with the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it is about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is &amp;responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How one will see that it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the service as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 (priority: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recommendation is deleted from the report:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::RecordWording</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of record, then what it belongs to: Assessment: 1.2.3, Ward A, Jeanne Roux</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by one, changed by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::RecoverStep</name>
    <message>
        <source>The code on the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;code on the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase. The old one won’t open the archive any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase twice, at least a fair one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ReportChooser</name>
    <message>
        <source>Report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the units and the name of this report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ReportDialog</name>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and name of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed and recommended belongs to a report. It covers one unit, or several that are judged together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units it covers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the report a name: it stands on its cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::ReportPlace</name>
    <message>
        <source>There is no report yet. “New report…” makes the first; “Agree” and “Recommend” fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written %n time(s), last on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the PDF goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::SectionList</name>
    <message>
        <source>Written &amp;parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Synthèse</translation>
    </message>
    <message>
        <source>The essence on half a page, in words everybody understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this visit, who asked for it, what came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility and its units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader from elsewhere needs to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the team worked; the report adds the figures itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, theme %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, in words; the ratings follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished">Points forts</translation>
    </message>
    <message>
        <source>A few words before the list of strengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Recommandations</translation>
    </message>
    <message>
        <source>A few words before the list of recommendations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the facility says about this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished">Et ensuite</translation>
    </message>
    <message>
        <source>Who does what next, and when one looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be seen or heard, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <extracomment>a part of the report that has been written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::SheetStep</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is &amp;printed, saved or copied by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only time that it is shown. Print it, lock it away, and don’t keep it with the computer: with it, anybody who has the archive’s file can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the archive “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten: open Regards, choose the archive, then “I lost the passphrase and have the recovery sheet”, and type this code. The file that ends in .recovery has to lie beside the archive or its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet locked away from the computer. Whoever has both can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::StartPage</name>
    <message>
        <source>Files to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are an observer: the coordinator gave you a visit pack and, apart from it, a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start from a visit pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You coordinate the programme: the archive holds every visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create an archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations of mental-health facilities, offline and encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   —   %2</source>
        <extracomment>a file opened lately: its name, then its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo visit: the coordinator’s archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo visit: the notebook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regards files (*.regards *.regards-visit);;Notebooks and archives (*.regards);;Visit packs (*.regards-visit)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::StrengthsPage</name>
    <message>
        <source>No strength is named yet. What does this service do well? “Add a strength” begins one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished">Points forts</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move a strength up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength, as the report words it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This strength is deleted from the report:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::SubjectDialog</name>
    <message>
        <source>Show all standards and criteria, not only those agreed as not or hardly begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the recommendation is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one or several with the space bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards and criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::SubjectsPage</name>
    <message>
        <source>Show what the ratings suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards and themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard or theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team’s judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion: %1. It is the middle of the ratings below; there is no official formula, and the team decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no suggestion: no level has been agreed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a count and a rating: 3 × achieved partially</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its standards: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its criteria: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::TagEdit</name>
    <message>
        <source>Add a criterion: its number, or a word of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>a criterion&apos;s number on a button that takes it away</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::TeamRows</name>
    <message>
        <source>From the pool of observers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of observer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background of observer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession of observer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer %1 is a peer worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer %1 leads the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove observer %1 from the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken out of this team. What this observer has handed over stays; adding them again brings their place back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::TeamStates</name>
    <message>
        <source>Folder for receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt tells an observer’s laptop what has arrived. Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ %1: nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1: today, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◔ %1: last on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s) have not handed over yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first the folder where the receipts go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regards::UnitRows</name>
    <message>
        <source>Add a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or one that this facility had before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom unit %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People stay overnight in unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1 has premises of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals are served in unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken out of this visit. What was already written there (%n item(s)) stays in the file but is no longer shown; adding the unit again brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the unit out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::UnlockStep</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lost the passphrase and have the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. Everything is saved; nobody can read it without the passphrase.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this file first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::VisitForm</name>
    <message>
        <source>1. Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Units that are visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the unit has: criteria on nights, premises or meals are then proposed as not applicable elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Who covers what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move with the arrow keys, tick with the space bar. Themes are optional: all of them, unless you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6. Interviews that are planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The toolkit of this visit: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up these entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the visit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing or cannot stay so. Each is marked where it stands.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you entered in this form and have not written yet is forgotten. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::VisitPacks</name>
    <message>
        <source>Visit packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each observer starts from a pack of their own. Give its code apart from it: on paper, or by voice, never on the same stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit packs, an observer a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>File of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for packs and letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for packs and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all letters (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first the folder where the files go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1. Now give each observer their code, apart from the pack.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1. Print them and delete the files: whoever has a letter and its pack can open the pack.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::WelcomePage</name>
    <message>
        <source>Change the language of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::WelcomeStep</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::Withdrawal</name>
    <message>
        <source>Erase this interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who was interviewed in this visit may take it back until the report is sent. They bring the code from their slip; nobody else can find the interview by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the &amp;slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview with the code %1 goes, with its answers, quotes and ratings: here, in every backup, and on the observer’s laptop as soon as it takes a receipt. This cannot be undone. What lies on sticks cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview was erased. Only that it was withdrawn remains.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::Workspace</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Places</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Entretiens</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit uses the toolkit “%1”, which this program doesn’t have. What you see is “%2”. Please ask the coordinator before you rate anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Recommandations</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regards::report</name>
    <message>
        <source>Your code for the visit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 the page&apos;s number, %2 how many there are</extracomment>
        <translation type="unfinished">Page %1 sur %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Regards and choose “Start from a visit pack”. You receive the pack apart from this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Regards, choose “Start from a visit pack” and then the file %1. You receive it apart from this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code above, then a passphrase of your own. The code is needed only once; your passphrase, every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the coordinator’s fingerprint below with the one on the screen. If they differ, stop and call the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator’s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this letter apart from the laptop and from the pack, and destroy it after you have started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
