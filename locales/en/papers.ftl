## Papers of an organisation

menu-papers = Papers
command-papers = Papers: sheets, orders, templates
papers-button = Papers
papers-which = <b>Which organisation's papers?</b>
papers-home = <b>Papers</b>
    Sheets not signed yet: { $unsigned }
    Pairs waiting for an order: { $ready }
    Orders recorded: { $orders }
papers-signer = Signs: { $post } { $name }
papers-no-signer = I do not know yet who signs: the papers will have a line for the name. You can enter it under “Details and signature”.
papers-do-supplements = Supplements
papers-do-draft = Draft order for pairs
papers-do-ask = Ask the head
papers-do-appoint = Order to appoint
papers-do-orders = Orders: { $count }
papers-do-details = Details and signature
papers-do-names = Names in their cases
papers-do-templates = Templates
papers-asked-head = The head has a message with the draft and a button. If paper is quicker, record number and date yourself.
papers-told-order-wanted = <b>Pairs are waiting for an order</b>
    All agreement sheets are signed. You can read the draft and issue the order here; I will ask for number and date.
papers-issue = Issue the order

## Orders

papers-orders = <b>Orders</b>
    Newest first.
papers-orders-none = <b>No orders yet</b>
    Record the first when all sheets are signed.
papers-listed-pairs = No. { $number } of { $day }: pairs
papers-listed-mentor = No. { $number } of { $day }: mentors
papers-listed-curator = No. { $number } of { $day }: curator
papers-listed-council = No. { $number } of { $day }: council
papers-order-pairs = Assigns pairs
papers-order-mentor = Appoints mentors
papers-order-curator = Appoints the curator
papers-order-council = Approves the council
papers-order-more = …and { $count } more, all in the file
papers-order-corrected = Corrected { $moment }, { $name }: was No. { $old } of { $old_day }, now No. { $new } of { $new_day }
papers-appoint-file-mentor = Order on mentors.docx
papers-appoint-file-curator = Order on the curator.docx
papers-appoint-file-council = Order on the council.docx
ordering-pairs-all = All pairs at once
appointing-appoints = <b>Whom does the order appoint?</b>
appointing-appoints-label = Appoint
appointing-appoints-mentor = Mentors
appointing-appoints-curator = The curator
appointing-appoints-council = The council
appointing-people = <b>Who stands in the order?</b>
    Mark everybody.
appointing-people-label = People
appointing-number = <b>The order's number</b>
    If it is signed already, write the number as on paper. If you only need a draft, press “Skip”.
appointing-number-label = Number
appointing-day = <b>The order's date</b>
    Tap or write it, for example: 26.11.2026
appointing-day-label = Date
appointing-review = <b>Is it all right?</b>
    With a number I record the order, without one I send a draft to sign.
appointing-confirm = Done

## The head, the place, the pay

requisites-full_name = <b>Full name of the organisation</b>
    As it heads an order, for example: МБОУ «Средняя школа № 7»
requisites-full_name-label = Name
requisites-place = <b>Town or village</b>
    It stands between the date and the number of an order, for example: с. Заречное
requisites-place-label = Place
requisites-head_post = <b>Post of the head</b>
    In Russian, for example: директор, заведующая, и. о. директора
requisites-head_post-label = Post
requisites-head_name = <b>Who signs the papers?</b>
    Surname, first name and patronymic. Skip it if it is the head who is in the bot.
requisites-head_name-label = Who signs
requisites-basis = <b>What do the orders stand on?</b>
    In Russian, in the genitive, for example: Положения о системе наставничества, утверждённого приказом от 01.09.2026 № 96
requisites-basis-label = Basis
requisites-pay = <b>How is mentoring usually paid?</b>
    It goes into sheets and supplements, for example: доплата 3000 рублей в месяц. One mentor may have another.
requisites-pay-label = Pay
requisites-review = <b>Details for the papers</b>
    What is not given is written by hand.
requisites-confirm = Keep
paying-contract = <b>The mentor's employment contract</b>
    Date and number, for example: от 01.09.2020 № 15. Without them there is room for the pen.
paying-contract-label = Contract
paying-pay = <b>Pay of this mentor</b>
    For example: доплата 5000 рублей в месяц. Skip it if it is as for all.
paying-pay-label = Pay

## One pair

papers-pair-button = The pair's papers
papers-pair = <b>The pair's papers</b>
    { $name }
papers-agreed = { $name }: agreed { $moment }, version { $version }
papers-not-agreed = { $name }: no agreement by button, on paper only
papers-terms = Contract: { $contract }; pay: { $pay }
papers-by-pen = by hand
papers-pair-supplement = Supplement
papers-pair-terms = Contract and pay
papers-agreed-button = Text: { $name }
papers-sheet-scans = Scans: { $name } ({ $count })
papers-name-button = Cases: { $name }
papers-agreed-text = <b>{ $name }</b>
    Agreed { $moment }
    Version { $version }, checksum { $hash }…
papers-agreed-erased = The text itself is gone: a participant erased their data. Version, checksum and time stay.
papers-supplement-file = Supplements.docx
papers-supplement-ready = <b>Supplements to contracts</b>
    Mentors: { $count }. Print two copies each: one stays with the mentor.
papers-supplement-no-pay = Not everybody's pay is given: there is room for the pen.
papers-my-button = My papers
papers-my = <b>My papers of this pair</b>
papers-my-signed = Agreement sheet signed { $day }
papers-my-unsigned = The paper sheet is not signed yet
papers-my-text = What I agreed to

## Scans

papers-scans-button = Scans: { $count }
papers-scans-sheet = <b>Scans of the signed sheet</b>
    { $name }: { $count }
    Only the curator, the head and the participant see them.
papers-scans-order = <b>Scans of order No. { $number } of { $day }</b>
    In all: { $count }
papers-scan = Show the scan of { $day }
papers-scan-add = Add a scan
papers-scan-photo = Scan.jpg
papers-scan-pdf = Scan.pdf
papers-scan-caption = Filed { $moment }, { $name }
papers-scan-away = Remove this scan
papers-scan-sure = <b>Remove this scan?</b>
    The file itself goes and cannot be brought back. The history keeps that it was there.
papers-scan-gone = Yes, remove
filing-scans = <b>Send a photo or a PDF</b>
    Several will do, an album too. When that is all, press “Done”.
    Filed so far: { $count }
filing-scans-label = Scans
filing-none = Nothing has come yet. Please send a photo or a PDF first.
filing-please = I need a photo of the signed sheet or a PDF file. Please try again.

## Names

papers-names = <b>Names in their cases</b>
    In all: { $count }. I cannot tell how to decline { $undecided }: these stay as they are. Any can be corrected, and it is kept.
papers-name-undecided = ? { $name }
papers-name-listed = { $name }
papers-name = <b>{ $name }</b>
papers-name-by-rules = { $case }: { $form }
papers-name-by-hand = { $case }: { $form } (corrected)
papers-name-left = The name does not show whether it is a man's or a woman's, so I leave it as it is.
papers-name-hint = If something is wrong, tap the case and write it right.
papers-name-do-genitive = Genitive
papers-name-do-dative = Dative
papers-name-do-accusative = Accusative
papers-name-do-instrumental = Instrumental
papers-name-do-male = Decline as a man's
papers-name-do-female = Decline as a woman's
papers-name-do-rules = Back to the rules
papers-case-genitive = of whom? (genitive)
papers-case-dative = to whom? (dative)
papers-case-accusative = whom? (accusative)
papers-case-instrumental = by whom? (instrumental)
caseform-text = <b>How is it right?</b>
    { $name }, { $case }. Write the full name in this case.
caseform-text-label = Name

## Templates

papers-templates = <b>Templates of papers</b>
    Each can be replaced by your own Word file, and brought back at a tap.
papers-template-own = { $name }: your own
papers-template-built-in = { $name }: built-in
papers-paper-sheets = Agreement sheet
papers-paper-supplement = Supplement
papers-paper-pairs = Order on pairs
papers-paper-mentor = Order on mentors
papers-paper-curator = Order on the curator
papers-paper-council = Order on the council
papers-template-is-ours = <b>{ $name }</b>
    The built-in template holds. Download it, change the words in Word and send it back. Leave the words in double curly brackets: names and dates take their place.
papers-template-is-own = <b>{ $name }</b>
    Your own template holds, uploaded { $moment }.
papers-template-get = Download the template
papers-template-sample = See a sample
papers-template-put = Upload your own
papers-template-drop = Back to the built-in
papers-template-get-ready = <b>Template</b>
    Change the words around the marks in curly brackets and send it back.
papers-template-sample-ready = <b>This is how the paper looks</b>
    The names are invented.
papers-template-file = { $name }.docx
papers-template-failed = Your own template did not fit these data, so the paper is made by the built-in one. Nothing is lost.
    The curator can look at the template: /papers, “Templates”.
papers-template-taken = The template is checked and taken. Look at a sample to see that all is in place.
tpl-file = <b>Send a Word file (.docx)</b>
    { $name }. I try it on a sample before it counts.
tpl-file-label = File
tpl-file-please = I need a Word file that ends in .docx. Please send it as a file.
tpl-too-large = The file is larger than 2 MB. Take large pictures out and send it again. The template so far stays.
tpl-old-format = This is the old .doc format or a file with a password. Save it in Word as .docx without one. The template so far stays.
tpl-not-docx = This is no Word document. Please send a .docx file. The template so far stays.
tpl-damaged = The file did not open: it seems damaged. Save it in Word once more. The template so far stays.
tpl-bomb = The file unfolds into something too large. Save the document anew in Word and send it. The template so far stays.
tpl-macros = There is a macro, a program or an embedded object in the file. Save it as a plain .docx without them. The template so far stays.
tpl-outside = The document fetches something from the internet or another file. Put it into the document itself. The template so far stays.
tpl-unknown = I do not know the mark “{ $what }”. See which there are in the built-in template. The template so far stays.
tpl-unknown-close = I do not know the mark “{ $what }”. Perhaps “{ $instead }”? Mend it and send it again. The template so far stays.
tpl-forbidden = A template may hold marks, conditions and lists, but not “{ $what }”. Take it out and send it again. The template so far stays.
tpl-grammar = One of the marks is not written to its end: { $what }. Check the brackets and send it again. The template so far stays.
tpl-needless = The template lacks the mark “{ $what }”; without it the paper would be empty. Begin from the built-in one. The template so far stays.
tpl-unfilled = No sample could be made from this template. Begin from the built-in one. The template so far stays.

## Refusals

refusal-nobody-to-supplement = Nobody needs a supplement yet: first there must be a pair that agreed.
refusal-nobody-to-order = No pair is ready for an order now: mark the signatures on the sheets first.
refusal-no-head = The head has not joined the bot yet. Print the draft and record number and date yourself.
refusal-name-form = A name holds only letters, spaces and hyphens. Please write it once more.
refusal-template-built-in = The built-in template is in place already.
refusal-scan-kind = This is neither a photo nor a PDF. Please send a photo of the sheet or a PDF file.
refusal-scan-too-large = The file is larger than 8 MB. Take a photo of the sheet or save a smaller PDF.
refusal-scans-enough = There are { $most } scans already, no more will fit. You can remove some.
refusal-scan-known = This file is filed already, once is enough.
refusal-scan-gone = This scan is removed already. This is how it stands:

## What is kept

mydata-table-agreements = What you agreed to
mydata-table-name_forms = How your name is written in papers
mydata-table-contract_terms = Terms of your supplement
mydata-table-scans = Scans of your sheets (the files: “My pair”, “My papers”)
mydata-table-appointed = Orders that appoint you
mydata-column-account = Telegram number
mydata-column-contract = Employment contract
mydata-column-pay = Pay
mydata-column-name = Name
mydata-column-added_at = Filed
mydata-kind-pdf = PDF
mydata-kind-image = picture file
