## Papers of an organisation

menu-papers = Документы
command-papers = Документы: листы, приказы, шаблоны
papers-button = Документы
papers-which = <b>Документы какой организации показать?</b>
papers-home = <b>Документы</b>
    Не подписано листов: { $unsigned }
    Пар ждут приказа: { $ready }
    Приказов записано: { $orders }
papers-signer = Подписывает: { $post } { $name }
papers-no-signer = Кто подписывает, я пока не знаю: в документах будет линия для имени. Можно вписать: «Реквизиты и подпись».
papers-do-supplements = Доп. соглашения
papers-do-draft = Проект приказа о парах
papers-do-ask = Попросить руководителя
papers-do-appoint = Приказ о назначении
papers-do-orders = Приказы: { $count }
papers-do-details = Реквизиты и подпись
papers-do-names = Имена по падежам
papers-do-templates = Шаблоны документов
papers-asked-head = Руководителю ушло сообщение с проектом приказа и кнопкой. Если он на бумаге быстрее, запишите номер и дату сами.
papers-told-order-wanted = <b>Пары ждут приказа</b>
    Все листы согласия подписаны. Можно прочитать проект и издать приказ здесь, номер и дату я спрошу.
papers-issue = Издать приказ

## Orders

papers-orders = <b>Приказы</b>
    Сначала новые.
papers-orders-none = <b>Приказов пока нет</b>
    Запишите первый, когда все листы подписаны.
papers-listed-pairs = № { $number } от { $day }: пары
papers-listed-mentor = № { $number } от { $day }: наставники
papers-listed-curator = № { $number } от { $day }: куратор
papers-listed-council = № { $number } от { $day }: совет
papers-order-pairs = О закреплении пар
papers-order-mentor = О назначении наставников
papers-order-curator = О назначении куратора
papers-order-council = О составе совета наставников
papers-order-more = …и ещё { $count }, все в файле
papers-order-corrected = Исправлено { $moment }, { $name }: было № { $old } от { $old_day }, стало № { $new } от { $new_day }
papers-appoint-file-mentor = Приказ о назначении наставников.docx
papers-appoint-file-curator = Приказ о назначении куратора.docx
papers-appoint-file-council = Приказ о составе совета.docx
ordering-pairs-all = Все пары сразу
appointing-appoints = <b>Кого назначает приказ?</b>
appointing-appoints-label = Кого назначить
appointing-appoints-mentor = Наставников
appointing-appoints-curator = Куратора
appointing-appoints-council = Совет наставников
appointing-people = <b>Кто войдёт в приказ?</b>
    Отметьте всех.
appointing-people-label = Люди
appointing-number = <b>Номер приказа</b>
    Если приказ уже подписан, напишите номер, как на бумаге. Если нужен только проект, нажмите «Пропустить».
appointing-number-label = Номер
appointing-day = <b>Дата приказа</b>
    Нажмите или напишите, например: 26.11.2026
appointing-day-label = Дата
appointing-review = <b>Всё верно?</b>
    С номером я запишу приказ, без номера пришлю проект для подписи.
appointing-confirm = Готово

## The head, the place, the pay

requisites-full_name = <b>Полное название организации</b>
    Как в шапке приказа, например: МБОУ «Средняя школа № 7»
requisites-full_name-label = Название
requisites-place = <b>Населённый пункт</b>
    Он стоит между датой и номером приказа, например: с. Заречное
requisites-place-label = Место
requisites-head_post = <b>Должность руководителя</b>
    Например: директор, заведующая, и. о. директора
requisites-head_post-label = Должность
requisites-head_name = <b>Кто подписывает документы?</b>
    Фамилия, имя и отчество. Пропустите, если это руководитель, который есть в боте.
requisites-head_name-label = Кто подписывает
requisites-basis = <b>На основании чего приказы?</b>
    В родительном падеже, например: Положения о системе наставничества, утверждённого приказом от 01.09.2026 № 96
requisites-basis-label = Основание
requisites-pay = <b>Как обычно оплачивают наставничество?</b>
    Это войдёт в листы и допсоглашения, например: доплата 3000 рублей в месяц. Для одного наставника можно указать другое.
requisites-pay-label = Оплата
requisites-review = <b>Реквизиты для документов</b>
    Что не указано, впишут от руки.
requisites-confirm = Сохранить
paying-contract = <b>Трудовой договор наставника</b>
    Дата и номер, например: от 01.09.2020 № 15. Без них будет место для ручки.
paying-contract-label = Договор
paying-pay = <b>Оплата именно этому наставнику</b>
    Например: доплата 5000 рублей в месяц. Пропустите, если как у всех.
paying-pay-label = Оплата

## One pair

papers-pair-button = Документы пары
papers-pair = <b>Документы пары</b>
    { $name }
papers-agreed = { $name }: согласие { $moment }, редакция { $version }
papers-not-agreed = { $name }: согласия кнопкой нет, только на бумаге
papers-terms = Договор: { $contract }; оплата: { $pay }
papers-by-pen = впишут от руки
papers-pair-supplement = Доп. соглашение
papers-pair-terms = Договор и оплата
papers-agreed-button = Текст: { $name }
papers-sheet-scans = Сканы: { $name } ({ $count })
papers-name-button = Падежи: { $name }
papers-agreed-text = <b>{ $name }</b>
    Согласие дано { $moment }
    Редакция { $version }, контрольная сумма { $hash }…
papers-agreed-erased = Сам текст убран: участник удалил свои данные. Редакция, контрольная сумма и время остались.
papers-supplement-file = Дополнительные соглашения.docx
papers-supplement-ready = <b>Дополнительные соглашения</b>
    Наставников: { $count }. Печатайте по два экземпляра: один остаётся у наставника.
papers-supplement-no-pay = Оплата указана не у всех: там место для ручки.
papers-my-button = Мои документы
papers-my = <b>Мои документы этой пары</b>
papers-my-signed = Лист согласия подписан { $day }
papers-my-unsigned = Лист согласия на бумаге пока не подписан
papers-my-text = Текст согласия

## Scans

papers-scans-button = Сканы: { $count }
papers-scans-sheet = <b>Сканы подписанного листа</b>
    { $name }: { $count }
    Их видят только куратор, руководитель и сам участник.
papers-scans-order = <b>Сканы приказа № { $number } от { $day }</b>
    Всего: { $count }
papers-scan = Показать скан от { $day }
papers-scan-add = Добавить скан
papers-scan-photo = Скан.jpg
papers-scan-pdf = Скан.pdf
papers-scan-caption = Подшито: { $moment }, { $name }
papers-scan-away = Убрать этот скан
papers-scan-sure = <b>Убрать этот скан?</b>
    Сам файл удалится, вернуть его будет нельзя. В истории останется, что он был.
papers-scan-gone = Да, убрать
filing-scans = <b>Пришлите фото или PDF</b>
    Можно несколько, хоть альбомом. Когда всё, нажмите «Готово».
    Уже подшито: { $count }
filing-scans-label = Сканы
filing-none = Пока ничего не пришло. Сначала пришлите фото или PDF.
filing-please = Нужна фотография подписанного листа или файл PDF. Попробуйте ещё раз.

## Names

papers-names = <b>Имена по падежам</b>
    Всего: { $count }. Не знаю, как склонять: { $undecided }, их имена остаются как есть. Исправить можно любое, правка запомнится.
papers-name-undecided = ? { $name }
papers-name-listed = { $name }
papers-name = <b>{ $name }</b>
papers-name-by-rules = { $case }: { $form }
papers-name-by-hand = { $case }: { $form } (исправлено)
papers-name-left = По имени не видно, мужское оно или женское, поэтому оставляю как есть.
papers-name-hint = Если что-то не так, нажмите падеж и напишите верно.
papers-name-do-genitive = Родительный
papers-name-do-dative = Дательный
papers-name-do-accusative = Винительный
papers-name-do-instrumental = Творительный
papers-name-do-male = Склонять как мужское
papers-name-do-female = Склонять как женское
papers-name-do-rules = Вернуть по правилам
papers-case-genitive = кого? (родительный)
papers-case-dative = кому? (дательный)
papers-case-accusative = кого? (винительный)
papers-case-instrumental = кем? (творительный)
caseform-text = <b>Как верно?</b>
    { $name }, { $case }. Напишите полное имя в этом падеже.
caseform-text-label = Имя

## Templates

papers-templates = <b>Шаблоны документов</b>
    Любой можно заменить своим файлом Word и вернуть обратно одним нажатием.
papers-template-own = { $name }: свой
papers-template-built-in = { $name }: встроенный
papers-paper-sheets = Лист согласия
papers-paper-supplement = Доп. соглашение
papers-paper-pairs = Приказ о парах
papers-paper-mentor = Приказ о наставниках
papers-paper-curator = Приказ о кураторе
papers-paper-council = Приказ о совете
papers-template-is-ours = <b>{ $name }</b>
    Сейчас встроенный шаблон. Скачайте его, поправьте слова в Word и пришлите обратно. Слова в двойных фигурных скобках не трогайте: на их месте встанут имена и даты.
papers-template-is-own = <b>{ $name }</b>
    Сейчас ваш шаблон, загружен { $moment }.
papers-template-get = Скачать шаблон
papers-template-sample = Посмотреть пример
papers-template-put = Загрузить свой
papers-template-drop = Вернуть встроенный
papers-template-get-ready = <b>Шаблон</b>
    Меняйте слова вокруг меток в фигурных скобках и присылайте обратно.
papers-template-sample-ready = <b>Так выглядит документ</b>
    Имена вымышленные.
papers-template-file = { $name }.docx
papers-template-failed = Ваш шаблон не подошёл к этим данным, поэтому документ сделан по встроенному. Ничего не потеряно.
    Куратор может проверить шаблон: /papers, «Шаблоны документов».
papers-template-taken = Шаблон проверен и принят. Посмотрите пример, всё ли на месте.
tpl-file = <b>Пришлите файл Word (.docx)</b>
    { $name }. Я проверю его на примере и только потом приму.
tpl-file-label = Файл
tpl-file-please = Нужен файл Word с расширением .docx. Пришлите его как файл, пожалуйста.
tpl-too-large = Файл больше 2 МБ. Уберите из него большие картинки и пришлите снова. Прежний шаблон остался.
tpl-old-format = Это старый формат .doc или файл с паролем. Сохраните его в Word как .docx без пароля. Прежний шаблон остался.
tpl-not-docx = Это не документ Word. Пришлите файл .docx. Прежний шаблон остался.
tpl-damaged = Файл не открылся: кажется, он повреждён. Сохраните его в Word ещё раз. Прежний шаблон остался.
tpl-bomb = Файл разворачивается во что-то слишком большое. Сохраните документ в Word заново и пришлите. Прежний шаблон остался.
tpl-macros = Внутри файла есть макрос, программа или вложенный объект. Сохраните его как обычный .docx без них. Прежний шаблон остался.
tpl-outside = Документ берёт что-то из интернета или из другого файла. Вставьте это прямо в документ. Прежний шаблон остался.
tpl-unknown = Я не знаю метки «{ $what }». Посмотрите, какие есть во встроенном шаблоне. Прежний шаблон остался.
tpl-unknown-close = Я не знаю метки «{ $what }». Может быть, «{ $instead }»? Поправьте и пришлите снова. Прежний шаблон остался.
tpl-forbidden = В шаблоне можно ставить метки, условия и списки, а «{ $what }» нельзя. Уберите это и пришлите снова. Прежний шаблон остался.
tpl-grammar = Одна из меток записана не до конца: { $what }. Проверьте скобки и пришлите снова. Прежний шаблон остался.
tpl-needless = В шаблоне нет метки «{ $what }», без неё документ выйдет пустым. Возьмите за образец встроенный. Прежний шаблон остался.
tpl-unfilled = Пример по этому шаблону не собрался. Возьмите за образец встроенный шаблон. Прежний остался.

## Refusals

refusal-nobody-to-supplement = Допсоглашения пока не для кого: сначала нужна пара, где все согласны.
refusal-nobody-to-order = Пар, готовых к приказу, сейчас нет: сначала отметьте подписи на листах.
refusal-no-head = Руководитель пока не подключился к боту. Распечатайте проект и запишите номер и дату сами.
refusal-name-form = В имени могут быть только буквы, пробелы и дефис. Напишите, пожалуйста, ещё раз.
refusal-template-built-in = Встроенный шаблон уже на месте.
refusal-scan-kind = Это не фото и не PDF. Пришлите фотографию листа или файл PDF.
refusal-scan-too-large = Файл больше 8 МБ. Сфотографируйте лист или сохраните PDF поменьше.
refusal-scans-enough = Сканов уже { $most }, больше не поместится. Лишние можно убрать.
refusal-scan-known = Этот файл уже подшит, второй раз не нужно.
refusal-scan-gone = Этот скан уже убран. Вот что сейчас:

## What is kept

mydata-table-agreements = На что вы согласились
mydata-table-name_forms = Как ваше имя пишут в документах
mydata-table-contract_terms = Условия в допсоглашении
mydata-table-scans = Сканы ваших листов (сами файлы: «Моя пара», «Мои документы»)
mydata-table-appointed = Приказы, которые вас назначают
mydata-column-account = Номер в Telegram
mydata-column-contract = Трудовой договор
mydata-column-pay = Оплата
mydata-column-name = Имя
mydata-column-added_at = Подшито
mydata-kind-pdf = PDF
mydata-kind-image = файл с фото
